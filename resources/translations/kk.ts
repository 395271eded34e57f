<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>till</name>
    <message id="amount">
        <source>Amount due</source>
        <translation>Төленетін сома</translation>
    </message>
    <message id="enter_amount">
        <source>Enter an amount</source>
        <translation>Соманы енгізіңіз</translation>
    </message>
    <message id="over_limit">
        <source>At most {max}</source>
        <translation>Ең көбі {max}</translation>
    </message>
    <message id="charge">
        <source>Charge</source>
        <translation>Шот ұсыну</translation>
    </message>
    <message id="enter_charges">
        <source>charge</source>
        <translation>шот ұсыну</translation>
    </message>
    <message id="creating">
        <source>Creating the bill…</source>
        <translation>Шот жасалуда…</translation>
    </message>
    <message id="order">
        <source>Order No.</source>
        <translation>Тапсырыс №</translation>
    </message>
    <message id="order_no">
        <source>No. {o}</source>
        <translation>№ {o}</translation>
    </message>
    <message id="comment">
        <source>Comment — optional</source>
        <translation>Түсініктеме — міндетті емес</translation>
    </message>
    <message id="no_comment">
        <source>no comment</source>
        <translation>түсініктемесіз</translation>
    </message>
    <message id="today">
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message id="payments" numerus="yes">
        <source>{n} payments</source>
        <translation>
            <numerusform>{n} төлем</numerusform>
            <numerusform>{n} төлем</numerusform>
        </translation>
    </message>
    <message id="refunds" numerus="yes">
        <source>{n} refunds</source>
        <translation>
            <numerusform>{n} қайтару</numerusform>
            <numerusform>{n} қайтару</numerusform>
        </translation>
    </message>
    <message id="recent">
        <source>Recent sales</source>
        <translation>Соңғы сатылымдар</translation>
    </message>
    <message id="no_sales">
        <source>No sales yet today</source>
        <translation>Бүгін сатылым болған жоқ</translation>
    </message>
    <message id="gateway">
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message id="relay">
        <source>Relay</source>
        <translation>Реле</translation>
    </message>
    <message id="online">
        <source>online</source>
        <translation>байланыста</translation>
    </message>
    <message id="slow">
        <source>slow</source>
        <translation>баяу</translation>
    </message>
    <message id="offline">
        <source>offline</source>
        <translation>байланыс жоқ</translation>
    </message>
    <message id="asking">
        <source>checking</source>
        <translation>тексерілуде</translation>
    </message>
    <message id="history">
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message id="refund">
        <source>Refund</source>
        <translation>Қайтару</translation>
    </message>
    <message id="settings">
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message id="lock">
        <source>Lock</source>
        <translation>Құлыптау</translation>
    </message>
    <message id="till">
        <source>Till {name}</source>
        <translation>{name}-касса</translation>
    </message>
    <message id="to_pay">
        <source>To pay</source>
        <translation>Төлеуге</translation>
    </message>
    <message id="scan">
        <source>Scan the QR in your app</source>
        <translation>QR-кодты қосымшада сканерлеңіз</translation>
    </message>
    <message id="left">
        <source>left</source>
        <translation>қалды</translation>
    </message>
    <message id="created">
        <source>Bill created</source>
        <translation>Шот жасалды</translation>
    </message>
    <message id="created_hint">
        <source>The gateway took the order</source>
        <translation>Шлюз тапсырысты қабылдады</translation>
    </message>
    <message id="shown">
        <source>QR shown</source>
        <translation>QR көрсетілді</translation>
    </message>
    <message id="shown_hint">
        <source>Customer's screen</source>
        <translation>Сатып алушының экраны</translation>
    </message>
    <message id="wait_pay">
        <source>Waiting for payment</source>
        <translation>Төлем күтілуде</translation>
    </message>
    <message id="wait_pay_hint">
        <source>The payment will show here by itself</source>
        <translation>Төлем осы жерде өзі көрінеді</translation>
    </message>
    <message id="paid">
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message id="paid_hint">
        <source>The till will show a green screen</source>
        <translation>Касса жасыл экранды көрсетеді</translation>
    </message>
    <message id="wait_customer">
        <source>Waiting for the customer</source>
        <translation>Сатып алушыны күтудеміз</translation>
    </message>
    <message id="wait_hint">
        <source>The QR is on the customer's screen. The payment will show here by itself.</source>
        <translation>QR сатып алушының экранында көрсетілді. Төлем осы жерде өзі көрінеді.</translation>
    </message>
    <message id="attempt_failed">
        <source>That attempt failed. They can try again.</source>
        <translation>Әрекет сәтсіз аяқталды. Қайталап көруге болады.</translation>
    </message>
    <message id="hold">
        <source>Hold to cancel</source>
        <translation>Бас тарту үшін басып тұрыңыз</translation>
    </message>
    <message id="ask_cancel">
        <source>Cancel the bill?</source>
        <translation>Шоттан бас тартасыз ба?</translation>
    </message>
    <message id="ask_cancel_hint">
        <source>The customer may still be able to pay until the code expires; the till keeps watching.</source>
        <translation>Код мерзімі біткенше сатып алушы әлі төлей алады; касса тексере береді.</translation>
    </message>
    <message id="yes_cancel">
        <source>Cancel it</source>
        <translation>Бас тарту</translation>
    </message>
    <message id="no_keep">
        <source>Keep it</source>
        <translation>Қалдыру</translation>
    </message>
    <message id="check">
        <source>Check status</source>
        <translation>Күйін тексеру</translation>
    </message>
    <message id="qr_here">
        <source>QR here</source>
        <translation>QR осында</translation>
    </message>
    <message id="received">
        <source>Received</source>
        <translation>Алынды</translation>
    </message>
    <message id="confirmed">
        <source>Confirmed by the gateway</source>
        <translation>Шлюз растады</translation>
    </message>
    <message id="thanks">
        <source>Thank you!</source>
        <translation>Рақмет!</translation>
    </message>
    <message id="row_order">
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message id="row_time">
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message id="row_method">
        <source>Method</source>
        <translation>Төлем тәсілі</translation>
    </message>
    <message id="row_code">
        <source>Operation code</source>
        <translation>Операция коды</translation>
    </message>
    <message id="method_wallet">
        <source>QR, wallet</source>
        <translation>QR, әмиян</translation>
    </message>
    <message id="print">
        <source>Print receipt</source>
        <translation>Чекті басып шығару</translation>
    </message>
    <message id="new_sale">
        <source>New sale</source>
        <translation>Жаңа сатылым</translation>
    </message>
    <message id="opens_in">
        <source>opens in {n} s</source>
        <translation>{n} с кейін ашылады</translation>
    </message>
    <message id="declined_create">
        <source>The gateway refused the bill</source>
        <translation>Шлюз шоттан бас тартты</translation>
    </message>
    <message id="not_taken">
        <source>No money was taken</source>
        <translation>Ақша шегерілген жоқ</translation>
    </message>
    <message id="not_paid">
        <source>Not paid</source>
        <translation>Төленбеді</translation>
    </message>
    <message id="not_arrived">
        <source>No payment arrived</source>
        <translation>Төлем түспеді</translation>
    </message>
    <message id="q1">
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message id="q2">
        <source>What the till is doing</source>
        <translation>Касса не істеп жатыр</translation>
    </message>
    <message id="q3">
        <source>What to do now</source>
        <translation>Қазір не істеу керек</translation>
    </message>
    <message id="declined_1">
        <source>The gateway refused the bill: “{msg}”</source>
        <translation>Шлюз шотты қабылдамады: «{msg}»</translation>
    </message>
    <message id="declined_1_code">
        <source>The gateway refused the bill: “{msg}”, code {code}</source>
        <translation>Шлюз шотты қабылдамады: «{msg}», код {code}</translation>
    </message>
    <message id="declined_2">
        <source>No QR was shown. The bill is closed.</source>
        <translation>QR көрсетілмеді. Шот жабылды.</translation>
    </message>
    <message id="declined_3">
        <source>Try again or offer another way to pay.</source>
        <translation>Қайталаңыз немесе басқа төлем тәсілін ұсыныңыз.</translation>
    </message>
    <message id="not_sent">
        <source>The gateway can't be reached</source>
        <translation>Шлюзбен байланыс жоқ</translation>
    </message>
    <message id="not_sent_1">
        <source>The bill request never left the till.</source>
        <translation>Шотқа сұрау кассадан кетпеді.</translation>
    </message>
    <message id="not_sent_2">
        <source>There is no bill. The till keeps looking for the connection.</source>
        <translation>Шот жоқ. Касса байланысты өзі іздейді.</translation>
    </message>
    <message id="not_sent_3">
        <source>Check the internet connection and try again.</source>
        <translation>Интернетті тексеріп, қайталаңыз.</translation>
    </message>
    <message id="unavailable">
        <source>Rahmet Pay takes no payments now</source>
        <translation>Rahmet Pay қазір төлем қабылдамайды</translation>
    </message>
    <message id="unavailable_1">
        <source>The gateway says that payments are unavailable for now.</source>
        <translation>Шлюз төлем уақытша қолжетімсіз дейді.</translation>
    </message>
    <message id="unavailable_2">
        <source>There is no bill. The till checks when payments work again.</source>
        <translation>Шот жоқ. Касса төлемнің қосылуын тексереді.</translation>
    </message>
    <message id="unavailable_3">
        <source>Offer another way to pay.</source>
        <translation>Басқа төлем тәсілін ұсыныңыз.</translation>
    </message>
    <message id="expired">
        <source>Time is up</source>
        <translation>Уақыт бітті</translation>
    </message>
    <message id="no_longer">
        <source>The QR is no longer valid</source>
        <translation>QR енді жарамсыз</translation>
    </message>
    <message id="expired_1" numerus="yes">
        <source>The customer did not confirm within {n} minutes.</source>
        <translation>
            <numerusform>Сатып алушы төлемді {n} минут ішінде растамады.</numerusform>
            <numerusform>Сатып алушы төлемді {n} минут ішінде растамады.</numerusform>
        </translation>
    </message>
    <message id="expired_1_seconds" numerus="yes">
        <source>The customer did not confirm within {n} seconds.</source>
        <translation>
            <numerusform>Сатып алушы төлемді {n} секунд ішінде растамады.</numerusform>
            <numerusform>Сатып алушы төлемді {n} секунд ішінде растамады.</numerusform>
        </translation>
    </message>
    <message id="watch_until">
        <source>Keeps checking until {time} in case they paid in time.</source>
        <translation>Сатып алушы төлеп үлгерді ме, {time} дейін тексереді.</translation>
    </message>
    <message id="watch_over">
        <source>Checked to the end: no payment.</source>
        <translation>Соңына дейін тексерілді: төлем жоқ.</translation>
    </message>
    <message id="expired_3">
        <source>Customer says they paid? Check again.</source>
        <translation>Сатып алушы «төледім» десе, қайта тексеріңіз.</translation>
    </message>
    <message id="cancelled">
        <source>Bill cancelled</source>
        <translation>Шоттан бас тартылды</translation>
    </message>
    <message id="cancelled_1">
        <source>The cashier cancelled the bill.</source>
        <translation>Кассир шоттан бас тартты.</translation>
    </message>
    <message id="again">
        <source>Check again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message id="new_qr">
        <source>New QR</source>
        <translation>Жаңа QR</translation>
    </message>
    <message id="unknown">
        <source>Checking the status</source>
        <translation>Төлем күйі нақтылануда</translation>
    </message>
    <message id="not_twice">
        <source>Do not take payment again</source>
        <translation>Төлемді екінші рет алмаңыз</translation>
    </message>
    <message id="no_qr_shown">
        <source>No QR was shown, so nobody can pay it</source>
        <translation>QR көрсетілмеді, ол бойынша төлеу мүмкін емес</translation>
    </message>
    <message id="charge_again">
        <source>Charge again</source>
        <translation>Қайта ұсыну</translation>
    </message>
    <message id="unconfirmed">
        <source>Not confirmed yet</source>
        <translation>Әзірге расталмаған</translation>
    </message>
    <message id="sent">
        <source>Bill request sent</source>
        <translation>Шотқа сұрау жіберілді</translation>
    </message>
    <message id="journaled">
        <source>No. {o} is in the till's journal</source>
        <translation>№ {o} касса журналына жазылды</translation>
    </message>
    <message id="lost">
        <source>Connection lost</source>
        <translation>Байланыс үзілді</translation>
    </message>
    <message id="no_answer">
        <source>No answer from the gateway</source>
        <translation>Шлюз жауабы келмеді</translation>
    </message>
    <message id="not_understood">
        <source>The gateway's answer makes no sense</source>
        <translation>Шлюз жауабы түсініксіз</translation>
    </message>
    <message id="interrupted">
        <source>The till was stopped before the gateway answered</source>
        <translation>Касса шлюз жауабына дейін тоқтатылды</translation>
    </message>
    <message id="looking">
        <source>Looking for the bill by order number</source>
        <translation>Шотты тапсырыс нөмірі бойынша іздеудеміз</translation>
    </message>
    <message id="attempt">
        <source>Attempt {i} · next in {s} s</source>
        <translation>Әрекет {i} · келесісі {s} с кейін</translation>
    </message>
    <message id="outcome">
        <source>Outcome: show the payment or close the bill unpaid</source>
        <translation>Нәтиже: төлемді көрсетеміз немесе шотты төлемсіз жабамыз</translation>
    </message>
    <message id="set_aside">
        <source>Set aside, next customer</source>
        <translation>Кейінге қалдырып, келесіні қабылдау</translation>
    </message>
    <message id="check_now">
        <source>Check now</source>
        <translation>Қазір тексеру</translation>
    </message>
    <message id="late">
        <source>Paid after cancellation</source>
        <translation>Бас тартқаннан кейін төленді</translation>
    </message>
    <message id="mismatch">
        <source>A different amount was paid</source>
        <translation>Басқа сома төленді</translation>
    </message>
    <message id="sandbox">
        <source>SANDBOX · TEST MODE · NO MONEY MOVES</source>
        <translation>SANDBOX · СЫНАҚ РЕЖИМІ · АҚША ШЕГЕРІЛМЕЙДІ</translation>
    </message>
    <message id="language">
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message id="state_creating">
        <source>Creating the bill</source>
        <translation>Шот жасалуда</translation>
    </message>
    <message id="state_waiting">
        <source>Waiting for payment: scan the QR</source>
        <translation>Төлем күтілуде: QR-кодты сканерлеңіз</translation>
    </message>
    <message id="state_paid">
        <source>Paid, confirmed by the gateway</source>
        <translation>Төленді, шлюз растады</translation>
    </message>
    <message id="state_expired">
        <source>Time is up; the till keeps checking in case they paid in time</source>
        <translation>Уақыт бітті; касса сатып алушы төлеп үлгерді ме, әлі тексереді</translation>
    </message>
    <message id="state_cancelled">
        <source>Bill cancelled; the till keeps checking in case they paid in time</source>
        <translation>Шоттан бас тартылды; касса сатып алушы төлеп үлгерді ме, әлі тексереді</translation>
    </message>
    <message id="payer_not_wanted">
        <source>The shop no longer expects this payment. No money was taken. Ask for a new QR code.</source>
        <translation>Касса бұл төлемді енді күтпейді. Ақша алынған жоқ. Жаңа QR-код сұраңыз.</translation>
    </message>
    <message id="payer_other_amount">
        <source>The amount is not that of the bill. No money was taken. Ask for a new QR code.</source>
        <translation>Сома шоттағыдан басқа. Ақша алынған жоқ. Жаңа QR-код сұраңыз.</translation>
    </message>
    <message id="withdrawn">
        <source>Payments of it are refused from now on.</source>
        <translation>Оны енді төлеуге болмайды.</translation>
    </message>
    <message id="not_withdrawn">
        <source>The gateway could not be told: it may still be paid.</source>
        <translation>Шлюзге хабарлау мүмкін болмады: оны әлі төлеп қоюы мүмкін.</translation>
    </message>
    <message id="state_paid_late">
        <source>Paid after it was cancelled or had expired</source>
        <translation>Бас тартқаннан немесе мерзімі біткеннен кейін төленді</translation>
    </message>
    <message id="state_closed">
        <source>Checked to the end: no payment</source>
        <translation>Соңына дейін тексерілді: төлем жоқ</translation>
    </message>
    <message id="ask_close">
        <source>Close the till? A customer is still paying</source>
        <translation>Кассаны жабасыз ба? Сатып алушы әлі төлеп жатыр</translation>
    </message>
    <message id="ask_close_hint">
        <source>The QR will leave the screen. If the payment comes, the till learns of it at its next start.</source>
        <translation>QR экраннан жоғалады. Төлем түссе, касса оны келесі іске қосқанда біледі.</translation>
    </message>
    <message id="yes_close">
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message id="no_stay">
        <source>Stay</source>
        <translation>Қалу</translation>
    </message>
    <message id="rahmet">
        <source>Rahmet!</source>
        <translation>Rahmet!</translation>
    </message>
    <message id="no_code">
        <source>The QR can't be shown. Please ask the cashier.</source>
        <translation>QR көрсету мүмкін болмады. Кассирге хабарласыңыз.</translation>
    </message>
    <message id="ask_cashier">
        <source>Please ask the cashier</source>
        <translation>Кассирге хабарласыңыз</translation>
    </message>
    <message id="please_wait">
        <source>Please wait a moment</source>
        <translation>Сәл күте тұрыңыз</translation>
    </message>
    <message id="still_watching">
        <source>The till keeps checking until {time}</source>
        <translation>Касса {time} дейін тексереді</translation>
    </message>
    <message id="checked_at">
        <source>Checked at {time}: no payment yet.</source>
        <translation>{time} тексерілді: төлем әзірге жоқ.</translation>
    </message>
    <message id="check_failed">
        <source>No answer at {time}, the till will ask again.</source>
        <translation>{time} шлюз жауап бермеді, касса тағы сұрайды.</translation>
    </message>
    <message id="late_expired">
        <source>Paid after the time was up</source>
        <translation>Мерзімі біткен соң төленді</translation>
    </message>
    <message id="late_1">
        <source>The till no longer waited for this bill, but the customer paid it.</source>
        <translation>Касса бұл шотты күтпеген еді, бірақ сатып алушы оны төледі.</translation>
    </message>
    <message id="late_2">
        <source>The gateway confirmed the payment; it is in the till's journal.</source>
        <translation>Төлемді шлюз растады, ол касса журналына жазылды.</translation>
    </message>
    <message id="late_3">
        <source>Hand over the goods, or refund in the wallet's back office.</source>
        <translation>Тауарды беріңіз немесе ақшаны әмиян кабинетінде қайтарыңыз.</translation>
    </message>
    <message id="bill_amount">
        <source>Bill amount {amount}</source>
        <translation>Шот сомасы {amount}</translation>
    </message>
    <message id="mismatch_1">
        <source>The customer paid {paid} instead of {amount}.</source>
        <translation>Сатып алушы {amount} орнына {paid} төледі.</translation>
    </message>
    <message id="mismatch_2">
        <source>The till does not count the bill as paid. The payment is in the journal.</source>
        <translation>Касса шотты төленген деп санамайды. Төлем журналға жазылды.</translation>
    </message>
    <message id="mismatch_3">
        <source>Settle the difference, or refund in the wallet's back office.</source>
        <translation>Айырманы келісіңіз немесе ақшаны әмиян кабинетінде қайтарыңыз.</translation>
    </message>
    <message id="closed">
        <source>The bill was closed unpaid</source>
        <translation>Шот төлемсіз жабылды</translation>
    </message>
    <message id="looking_payment">
        <source>Asking the gateway about the payment</source>
        <translation>Шлюзден төлем туралы сұраудамыз</translation>
    </message>
    <message id="attempt_now">
        <source>Attempt {i} · waiting for the answer</source>
        <translation>Әрекет {i} · жауап күтудеміз</translation>
    </message>
    <message id="answered_unpaid">
        <source>No payment · next check in {s} s</source>
        <translation>Төлем жоқ · келесі тексеру {s} с кейін</translation>
    </message>
    <message id="spoken_amount">
        <source>{amount} tenge</source>
        <translation>{amount} теңге</translation>
    </message>
    <message id="key_0">
        <source>Zero</source>
        <translation>Нөл</translation>
    </message>
    <message id="key_1">
        <source>One</source>
        <translation>Бір</translation>
    </message>
    <message id="key_2">
        <source>Two</source>
        <translation>Екі</translation>
    </message>
    <message id="key_3">
        <source>Three</source>
        <translation>Үш</translation>
    </message>
    <message id="key_4">
        <source>Four</source>
        <translation>Төрт</translation>
    </message>
    <message id="key_5">
        <source>Five</source>
        <translation>Бес</translation>
    </message>
    <message id="key_6">
        <source>Six</source>
        <translation>Алты</translation>
    </message>
    <message id="key_7">
        <source>Seven</source>
        <translation>Жеті</translation>
    </message>
    <message id="key_8">
        <source>Eight</source>
        <translation>Сегіз</translation>
    </message>
    <message id="key_9">
        <source>Nine</source>
        <translation>Тоғыз</translation>
    </message>
    <message id="key_00">
        <source>Two zeros</source>
        <translation>Екі нөл</translation>
    </message>
    <message id="key_000">
        <source>Three zeros</source>
        <translation>Үш нөл</translation>
    </message>
    <message id="erase_one">
        <source>Erase one digit</source>
        <translation>Бір цифрды өшіру</translation>
    </message>
    <message id="clear_amount">
        <source>Clear the amount</source>
        <translation>Соманы өшіру</translation>
    </message>
    <message id="since">
        <source>since {time}</source>
        <translation>{time} бастап</translation>
    </message>
    <message id="gateway_unknown_do">
        <source>The till is still checking the gateway.</source>
        <translation>Касса шлюзбен байланысты әлі тексеріп жатыр.</translation>
    </message>
    <message id="gateway_online_do">
        <source>You can sell.</source>
        <translation>Сатуға болады.</translation>
    </message>
    <message id="gateway_slow_do">
        <source>A bill takes longer than usual. Wait for the answer, do not press twice.</source>
        <translation>Шот әдеттегіден ұзағырақ жасалады. Жауапты күтіңіз, екінші рет баспаңыз.</translation>
    </message>
    <message id="gateway_offline_do">
        <source>Check the till's internet. Take cash for now: the till keeps trying by itself.</source>
        <translation>Кассаның интернетін тексеріңіз. Әзірге қолма-қол ақша алыңыз: касса байланысты өзі тексереді.</translation>
    </message>
    <message id="relay_unknown_do">
        <source>The till is still checking the relay.</source>
        <translation>Касса релемен байланысты әлі тексеріп жатыр.</translation>
    </message>
    <message id="relay_online_do">
        <source>The till learns of a payment at once.</source>
        <translation>Касса төлем туралы бірден біледі.</translation>
    </message>
    <message id="relay_slow_do">
        <source>The till may learn of a payment a few seconds late.</source>
        <translation>Касса төлем туралы бірнеше секунд кешірек білуі мүмкін.</translation>
    </message>
    <message id="relay_offline_do">
        <source>You can sell: the till asks the gateway itself, but learns of a payment later.</source>
        <translation>Сатуға болады: касса шлюзден өзі сұрайды, бірақ төлем туралы кешірек біледі.</translation>
    </message>
    <message id="sale_spoken">
        <source>{state}, {amount} tenge, order {o}, {time}</source>
        <translation>{state}, {amount} теңге, {o} тапсырыс, {time}</translation>
    </message>
    <message id="off_while_paying">
        <source>Off while a customer pays</source>
        <translation>Сатып алушы төлеп жатқанда қолжетімсіз</translation>
    </message>
    <message id="refunded">
        <source>Refunded</source>
        <translation>Қайтарылды</translation>
    </message>
    <message id="cannot_work">
        <source>The till cannot work</source>
        <translation>Касса жұмыс істей алмайды</translation>
    </message>
    <message id="cannot_work_do">
        <source>Orders that were begun are in the journal, and the till will return to them by itself. Close it and open it again. If that does not help, show these words to your administrator:</source>
        <translation>Басталған тапсырыстар журналда, касса оларға өзі оралады. Кассаны жауып, қайта ашыңыз. Көмектеспесе, мына сөздерді әкімшіге көрсетіңіз:</translation>
    </message>
    <message id="close">
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message id="journal_stuck">
        <source> payments will be written as soon as possible. Free some disk space.</source>
        <translation>Касса журналы жазылмай тұр. Әзірге жаңа шоттар жоқ; төлемді касса мүмкіндік болғанда жазады. Дискіде орын босатыңыз.</translation>
    </message>
    <message id="charge_refused">
        <source>No bill was made</source>
        <translation>Шот ұсынылмады</translation>
    </message>
    <message id="later">
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message id="given_back">
        <source>Money given back</source>
        <translation>Ақша қайтарылды</translation>
    </message>
    <message id="keep">
        <source>Keep the payment</source>
        <translation>Төлемді қалдыру</translation>
    </message>
    <message id="undealt" numerus="yes">
        <source>{n} payments wait for a decision: touch to look at them</source>
        <translation>
            <numerusform>{n} төлем шешім күтуде: көру үшін басыңыз</numerusform>
            <numerusform>{n} төлем шешім күтуде: көру үшін басыңыз</numerusform>
        </translation>
    </message>
    <message id="journal_rebuilding">
        <source> looking for the rest. You can sell.</source>
        <translation>Касса журналы бүлінген, жаңасы басталды. Қалпына келтірілген тапсырыстар: {kept}, қалғандарын іздеудеміз. Сатуға болады.</translation>
    </message>
    <message id="journal_rebuilt">
        <source>The till's journal was damaged and a new one was begun. Orders restored: {kept}, asked about: {asked}, not restored: {lost}. The old file: {path}. Touch this once your administrator knows.</source>
        <translation>Касса журналы бүлінген, жаңасы басталды. Қалпына келтірілген тапсырыстар: {kept}, шлюзден сұралуда: {asked}, қалпына келмегені: {lost}. Ескі файл: {path}. Әкімші бұл туралы білсе, басыңыз.</translation>
    </message>
    <message id="reconciliation">
        <source>Reconciliation with the gateway</source>
        <translation>Шлюзбен салыстыру</translation>
    </message>
    <message id="reconcile">
        <source>Reconcile</source>
        <translation>Салыстыру</translation>
    </message>
    <message id="reconciling">
        <source>Asking the gateway about every order of the day…</source>
        <translation>Шлюзден күннің әр тапсырысы туралы сұраудамыз…</translation>
    </message>
    <message id="reconcile_hint">
        <source>The till asks the gateway about every order of this day and shows what differs.</source>
        <translation>Касса шлюзден осы күннің әр тапсырысы туралы сұрап, айырмашылықтарды көрсетеді.</translation>
    </message>
    <message id="reconciled" numerus="yes">
        <source>{n} orders checked, nothing differs</source>
        <translation>
            <numerusform>{n} тапсырыс тексерілді, айырмашылық жоқ</numerusform>
            <numerusform>{n} тапсырыс тексерілді, айырмашылық жоқ</numerusform>
        </translation>
    </message>
    <message id="differences" numerus="yes">
        <source>{n} differences</source>
        <translation>
            <numerusform>{n} айырмашылық</numerusform>
            <numerusform>{n} айырмашылық</numerusform>
        </translation>
    </message>
    <message id="not_reconciled">
        <source>The gateway did not answer. Nothing was changed, try again.</source>
        <translation>Шлюз жауап бермеді. Ештеңе өзгертілмеді, қайталап көріңіз.</translation>
    </message>
    <message id="yesterday">
        <source>Yesterday</source>
        <translation>Кеше</translation>
    </message>
    <message id="back">
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message id="in_till">
        <source>Till: {state}</source>
        <translation>Касса: {state}</translation>
    </message>
    <message id="at_gateway">
        <source>Gateway: {state}</source>
        <translation>Шлюз: {state}</translation>
    </message>
    <message id="day_spoken">
        <source>Today: {amount} tenge. Reconciliation with the gateway</source>
        <translation>Бүгін: {amount} теңге. Шлюзбен салыстыру</translation>
    </message>
    <message id="gateway_paid">
        <source>paid {amount}</source>
        <translation>{amount} төленді</translation>
    </message>
    <message id="gateway_paid_refunded">
        <source>paid {amount}, refunded {refunded}</source>
        <translation>{amount} төленді, {refunded} қайтарылды</translation>
    </message>
    <message id="gateway_not_paid">
        <source>not paid</source>
        <translation>төленбеген</translation>
    </message>
    <message id="gateway_odd">
        <source>answer not understood</source>
        <translation>жауабы түсініксіз</translation>
    </message>
    <message id="done_recorded">
        <source>Written to the journal: {state}.</source>
        <translation>Журналға жазылды: {state}.</translation>
    </message>
    <message id="done_held">
        <source> the till will write it as soon as it can.</source>
        <translation>Журнал қазір жазылмай тұр; касса мүмкіндік болғанда жазады.</translation>
    </message>
    <message id="done_handed_over">
        <source>The till that is open checks the order itself.</source>
        <translation>Ашық касса тапсырысты өзі тексеруде.</translation>
    </message>
    <message id="done_left_not_paid">
        <source>Nothing was changed: the gateway confirmed this payment before. Contact Rahmet Pay's support.</source>
        <translation>Ештеңе өзгертілмеді: бұрын шлюз төлемді растаған. Rahmet Pay қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message id="done_left_amount">
        <source>Nothing was changed: the sums differ. Compare them with the statement.</source>
        <translation>Ештеңе өзгертілмеді: сомалар әртүрлі. Үзінді көшірмемен салыстырыңыз.</translation>
    </message>
    <message id="done_left_refund">
        <source>Nothing was changed: the journal has more refunded than the gateway.</source>
        <translation>Ештеңе өзгертілмеді: журналдағы қайтару шлюздегіден көп.</translation>
    </message>
    <message id="done_left_not_understood">
        <source>Nothing was changed: the gateway's answer made no sense. Check again later.</source>
        <translation>Ештеңе өзгертілмеді: шлюз жауабы түсініксіз. Кейінірек қайта тексеріңіз.</translation>
    </message>
    <message id="done_left_paid">
        <source>Nothing was changed: check again.</source>
        <translation>Ештеңе өзгертілмеді: қайта тексеріңіз.</translation>
    </message>
    <message id="record_lost">
        <source>The order's record is damaged</source>
        <translation>Тапсырыс жазбасы бүлінген</translation>
    </message>
    <message id="record_lost_hint">
        <source>Whether the QR was shown is not known</source>
        <translation>QR көрсетілгені белгісіз</translation>
    </message>
</context>
</TS>
