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
        <source>Hand over the goods, or give the money back.</source>
        <translation>Тауарды беріңіз немесе ақшаны қайтарыңыз.</translation>
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
        <source>Settle the difference, or give the money back.</source>
        <translation>Айырма туралы келісіңіз немесе ақшаны қайтарыңыз.</translation>
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
    <message id="key_plus">
        <source>Plus: add another amount</source>
        <translation>Қосу: тағы бір сома қосу</translation>
    </message>
    <message id="refund_amount">
        <source>Refund amount</source>
        <translation>Қайтару сомасы</translation>
    </message>
    <message id="refund_all">
        <source>Full amount</source>
        <translation>Толық сома</translation>
    </message>
    <message id="refund_part">
        <source>Part of it</source>
        <translation>Соманың бір бөлігі</translation>
    </message>
    <message id="refund_pin">
        <source>Senior cashier's PIN</source>
        <translation>Аға кассирдің PIN-коды</translation>
    </message>
    <message id="tries">
        <source>attempts left: {n}</source>
        <translation>қалған әрекет: {n}</translation>
    </message>
    <message id="do_refund">
        <source>Refund {x}</source>
        <translation>{x} қайтару</translation>
    </message>
    <message id="do_refund_nothing">
        <source>Refund</source>
        <translation>Қайтару</translation>
    </message>
    <message id="refunding">
        <source>Refunding…</source>
        <translation>Қайтарылуда…</translation>
    </message>
    <message id="refund_paid">
        <source>Paid</source>
        <translation>Төленген</translation>
    </message>
    <message id="refund_before">
        <source>Refunded before</source>
        <translation>Бұрын қайтарылған</translation>
    </message>
    <message id="refund_left">
        <source>Left after this refund</source>
        <translation>Қайтарғаннан кейін қалады</translation>
    </message>
    <message id="refund_why">
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message id="refund_reason_goods">
        <source>Goods returned</source>
        <translation>Тауар қайтарылды</translation>
    </message>
    <message id="refund_reason_amount">
        <source>Wrong amount</source>
        <translation>Сомада қате</translation>
    </message>
    <message id="refund_reason_other">
        <source>Other</source>
        <translation>Басқа</translation>
    </message>
    <message id="refund_of_order">
        <source>Order No. {o} · paid on {time}</source>
        <translation>№ {o} тапсырыс · {time} төленген</translation>
    </message>
    <message id="refund_enter_amount">
        <source>enter an amount</source>
        <translation>соманы енгізіңіз</translation>
    </message>
    <message id="pin_digits_more" numerus="yes">
        <source>enter {n} more digits of the PIN</source>
        <translation>
            <numerusform>PIN-кодтың тағы {n} цифрын енгізіңіз</numerusform>
            <numerusform>PIN-кодтың тағы {n} цифрын енгізіңіз</numerusform>
        </translation>
    </message>
    <message id="nothing_left">
        <source>nothing is left to refund</source>
        <translation>қайтаратын ештеңе қалмады</translation>
    </message>
    <message id="no_refund_unknown">
        <source>The till's journal does not know this order.</source>
        <translation>Касса журналында бұл тапсырыс жоқ.</translation>
    </message>
    <message id="no_refund_not_paid">
        <source>This order is not paid.</source>
        <translation>Бұл тапсырыс төленбеген.</translation>
    </message>
    <message id="no_refund_open">
        <source>An earlier refund of this order is not settled yet.</source>
        <translation>Бұл тапсырыстың алдыңғы қайтаруы әлі аяқталған жоқ.</translation>
    </message>
    <message id="no_refund_too_much">
        <source>That is more than is left of the payment.</source>
        <translation>Бұл төлемнің қалғанынан көп.</translation>
    </message>
    <message id="no_refund_not_allowed">
        <source>Not allowed: a PIN of someone who may refund is needed.</source>
        <translation>Қайтаруға рұқсат жоқ: рұқсаты бар адамның PIN-коды керек.</translation>
    </message>
    <message id="no_refund_journal">
        <source>The till's journal can't be written. No refund was sent.</source>
        <translation>Касса журналы жазылмай тұр. Қайтару сұрауы жіберілмеді.</translation>
    </message>
    <message id="refund_accepted">
        <source>Refund accepted</source>
        <translation>Қайтару қабылданды</translation>
    </message>
    <message id="refund_accepted_line">
        <source>The money goes back to the customer's wallet</source>
        <translation>Ақша сатып алушының әмиянына қайтады</translation>
    </message>
    <message id="refund_refused">
        <source>The gateway refused the refund</source>
        <translation>Шлюз қайтарудан бас тартты</translation>
    </message>
    <message id="refund_refused_line">
        <source>No money was refunded</source>
        <translation>Ақша қайтарылған жоқ</translation>
    </message>
    <message id="refund_not_sent">
        <source>The refund was not sent</source>
        <translation>Қайтару жіберілмеді</translation>
    </message>
    <message id="refund_uncertain">
        <source>Checking the refund</source>
        <translation>Қайтару нақтылануда</translation>
    </message>
    <message id="refund_uncertain_line">
        <source>Do not give cash back</source>
        <translation>Қолма-қол қайтармаңыз</translation>
    </message>
    <message id="refund_caption_accepted">
        <source>Refunded</source>
        <translation>Қайтарылды</translation>
    </message>
    <message id="refund_caption_refused">
        <source>Not refunded</source>
        <translation>Қайтарылмады</translation>
    </message>
    <message id="spoken_sum">
        <source>{amount} tenge: {positions}</source>
        <translation>{amount} теңге: {positions}</translation>
    </message>
    <message id="refund_caption_uncertain">
        <source>Not confirmed yet</source>
        <translation>Әзірге расталмаған</translation>
    </message>
    <message id="spoken_plus">
        <source>plus</source>
        <translation>қосу</translation>
    </message>
    <message id="row_reason">
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message id="repeat">
        <source>Repeat</source>
        <translation>Қайталау</translation>
    </message>
    <message id="repeat_spoken">
        <source>Repeat the last sale: {amount} tenge</source>
        <translation>Соңғы сатылымды қайталау: {amount} теңге</translation>
    </message>
    <message id="row_refund_code">
        <source>Refund code</source>
        <translation>Қайтару коды</translation>
    </message>
    <message id="repeat_hint">
        <source>F4. Fills in the amount and the comment, charges nothing</source>
        <translation>F4. Сома мен түсініктемені қояды, шот ұсынбайды</translation>
    </message>
    <message id="row_refund_left">
        <source>Left of the payment</source>
        <translation>Төлемнен қалғаны</translation>
    </message>
    <message id="quick_spoken">
        <source>Quick amount: {amount} tenge</source>
        <translation>Жылдам сома: {amount} теңге</translation>
    </message>
    <message id="refund_refused_1">
        <source>The gateway refused the refund: “{msg}”</source>
        <translation>Шлюз қайтаруды қабылдамады: «{msg}»</translation>
    </message>
    <message id="order_own">
        <source>F2. You can write your own order number</source>
        <translation>F2. Өз тапсырыс нөміріңізді жазуға болады</translation>
    </message>
    <message id="refund_refused_1_code">
        <source>The gateway refused the refund: “{msg}”, code {code}</source>
        <translation>Шлюз қайтаруды қабылдамады: «{msg}», код {code}</translation>
    </message>
    <message id="refund_refused_1_silent">
        <source>The gateway refused the refund, code {code}.</source>
        <translation>Шлюз қайтаруды қабылдамады, код {code}.</translation>
    </message>
    <message id="refund_refused_2">
        <source>The refund is closed, the payment is as it was. The refusal is in the journal.</source>
        <translation>Қайтару жабылды, төлем сомасы өзгерген жоқ. Бас тарту журналға жазылды.</translation>
    </message>
    <message id="refund_refused_3">
        <source>Correct the amount and try again, or contact Rahmet Pay's support.</source>
        <translation>Соманы түзетіп қайталаңыз немесе Rahmet Pay қолдау қызметіне хабарласыңыз.</translation>
    </message>
    <message id="refund_not_sent_1">
        <source>The refund request never left the till: the gateway can't be reached.</source>
        <translation>Қайтару сұрауы кассадан кетпеді: шлюзбен байланыс жоқ.</translation>
    </message>
    <message id="refund_not_sent_2">
        <source>There is no refund. The till keeps looking for the connection.</source>
        <translation>Қайтару жоқ. Касса байланысты өзі іздейді.</translation>
    </message>
    <message id="refund_not_sent_3">
        <source>Check the internet connection and try again.</source>
        <translation>Интернетті тексеріп, қайталаңыз.</translation>
    </message>
    <message id="refund_uncertain_1">
        <source>The refund was requested, and the gateway’s answer was lost.</source>
        <translation>Қайтару сұрауы жіберілді, шлюз жауабы келмеді.</translation>
    </message>
    <message id="refund_uncertain_2">
        <source>It sends the same request again by itself: it can’t be paid back twice.</source>
        <translation>Сол сұрауды өзі қайталайды: ол екі рет орындалмайды.</translation>
    </message>
    <message id="refund_uncertain_2_in">
        <source>It sends the same request again in {s} s by itself: it can’t be paid back twice.</source>
        <translation>Сол сұрауды {s} с кейін өзі қайталайды: ол екі рет орындалмайды.</translation>
    </message>
    <message id="refund_uncertain_3">
        <source>Do not give cash. The outcome will show here and in the history.</source>
        <translation>Қолма-қол ақша бермеңіз. Нәтиже осында және тарихта көрінеді.</translation>
    </message>
    <message id="refund_sending_1">
        <source>The refund was requested; waiting for the gateway’s answer.</source>
        <translation>Қайтару сұрауы жіберілді, шлюз жауабын күтудеміз.</translation>
    </message>
    <message id="refund_again">
        <source>Try again</source>
        <translation>Қайта көру</translation>
    </message>
    <message id="refund_done">
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message id="enter_pin">
        <source>Enter PIN</source>
        <translation>PIN енгізіңіз</translation>
    </message>
    <message id="locked">
        <source>till is locked</source>
        <translation>касса құлыптаулы</translation>
    </message>
    <message id="locked_for">
        <source>{name}, till is locked</source>
        <translation>{name}, касса құлыптаулы</translation>
    </message>
    <message id="choose_yourself">
        <source>The till is locked. Choose yourself.</source>
        <translation>Касса құлыптаулы. Өзіңізді таңдаңыз.</translation>
    </message>
    <message id="wrong_pin">
        <source>Wrong PIN · attempts left: {n}</source>
        <translation>PIN қате · қалған әрекет: {n}</translation>
    </message>
    <message id="pin_wait">
        <source>Too many wrong PINs. Try again in {time}</source>
        <translation>Қате тым көп. Енгізу {time} кейін</translation>
    </message>
    <message id="pin_spoken">
        <source>PIN, {n} of 4 digits entered</source>
        <translation>PIN, енгізілген цифр: 4-тен {n}</translation>
    </message>
    <message id="pad_clear">
        <source>Clear all</source>
        <translation>Барлығын өшіру</translation>
    </message>
    <message id="ask_pin_refund">
        <source>A refund needs a senior cashier's or an administrator's PIN</source>
        <translation>Қайтару үшін аға кассирдің немесе әкімшінің PIN-коды керек</translation>
    </message>
    <message id="ask_pin_report">
        <source>The report needs a senior cashier's or an administrator's PIN</source>
        <translation>Есеп үшін аға кассирдің немесе әкімшінің PIN-коды керек</translation>
    </message>
    <message id="ask_pin_settings">
        <source>Settings need an administrator's PIN</source>
        <translation>Баптаулар үшін әкімшінің PIN-коды керек</translation>
    </message>
    <message id="ask_pin_exit">
        <source>Closing the till needs an administrator's PIN</source>
        <translation>Кассаны жабу үшін әкімшінің PIN-коды керек</translation>
    </message>
    <message id="people_title">
        <source>Cashiers and PINs</source>
        <translation>Кассирлер мен PIN-кодтар</translation>
    </message>
    <message id="people_none">
        <source>PINs are off: everybody may do everything.</source>
        <translation>PIN-кодтар өшірулі: бәріне бәрі рұқсат.</translation>
    </message>
    <message id="people_none_hint">
        <source>The first person becomes the administrator. From then on the till asks for a PIN to sign in, and for refunds, the report, settings and closing.</source>
        <translation>Бірінші қосылған адам әкімші болады. Содан кейін касса кіргенде, сондай-ақ қайтару, есеп, баптау және шығу үшін PIN сұрайды.</translation>
    </message>
    <message id="person_add">
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message id="person_new">
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message id="person_change">
        <source>Change person</source>
        <translation>Деректерді өзгерту</translation>
    </message>
    <message id="person_save">
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message id="person_saving">
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message id="person_name_field">
        <source>Name — shown on receipts and reports</source>
        <translation>Аты — ол чектер мен есептерде көрінеді</translation>
    </message>
    <message id="person_pin_new">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="person_pin_change">
        <source>New PIN</source>
        <translation>Жаңа PIN</translation>
    </message>
    <message id="person_pin_again">
        <source>PIN again</source>
        <translation>PIN тағы бір рет</translation>
    </message>
    <message id="person_pin_keeps">
        <source>Leave empty to keep the PIN</source>
        <translation>PIN өзгермесін десеңіз, бос қалдырыңыз</translation>
    </message>
    <message id="person_pins_differ">
        <source>The PINs differ. Enter both again.</source>
        <translation>PIN-кодтар сәйкес келмеді. Екеуін де қайта енгізіңіз.</translation>
    </message>
    <message id="person_remove">
        <source>Hold to remove</source>
        <translation>Жою үшін басып тұрыңыз</translation>
    </message>
    <message id="person_remove_ask">
        <source>Remove this person?</source>
        <translation>Бұл адамды жоясыз ба?</translation>
    </message>
    <message id="person_remove_hint">
        <source>The PIN stops working. Sales and refunds under this name stay in the journal.</source>
        <translation>PIN жұмыс істемейді. Осы атпен жасалған сатылымдар мен қайтарулар журналда қалады.</translation>
    </message>
    <message id="person_remove_yes">
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message id="person_signed_in">
        <source>signed in now</source>
        <translation>қазір кассада</translation>
    </message>
    <message id="person_need_name">
        <source>enter a name</source>
        <translation>атын енгізіңіз</translation>
    </message>
    <message id="role_cashier">
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message id="role_senior">
        <source>Senior cashier</source>
        <translation>Аға кассир</translation>
    </message>
    <message id="role_administrator">
        <source>Administrator</source>
        <translation>Әкімші</translation>
    </message>
    <message id="role_cashier_may">
        <source>Takes payments</source>
        <translation>Төлем қабылдайды</translation>
    </message>
    <message id="role_senior_may">
        <source>Refunds and the report as well</source>
        <translation>Қайтару мен есеп те</translation>
    </message>
    <message id="role_administrator_may">
        <source>Everything, settings and closing too</source>
        <translation>Бәрі, баптау мен шығу да</translation>
    </message>
    <message id="role_first">
        <source>The first is always the administrator</source>
        <translation>Бірінші адам — әрқашан әкімші</translation>
    </message>
    <message id="person_name">
        <source>A name of at most 40 characters is needed.</source>
        <translation>40 таңбадан аспайтын ат керек.</translation>
    </message>
    <message id="person_name_taken">
        <source>That name is taken.</source>
        <translation>Бұл ат бұрыннан бар.</translation>
    </message>
    <message id="person_pin">
        <source>Four digits are needed, not as simple as 1234 or 1111.</source>
        <translation>1234 немесе 1111 сияқты оңай емес төрт цифр керек.</translation>
    </message>
    <message id="person_pin_taken">
        <source>That PIN is taken. Choose another.</source>
        <translation>Бұл PIN бос емес. Басқасын ойлаңыз.</translation>
    </message>
    <message id="person_last_administrator">
        <source>This is the last administrator: without one nobody could open the settings.</source>
        <translation>Бұл соңғы әкімші: онсыз баптауларды ешкім аша алмайды.</translation>
    </message>
    <message id="person_journal">
        <source>The till's journal can't be written. Nothing was changed.</source>
        <translation>Касса журналы жазылмай тұр. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message id="report_title_x">
        <source>Shift report · X</source>
        <translation>Ауысым есебі · X</translation>
    </message>
    <message id="report_title_z">
        <source>Shift report · Z No. {n}</source>
        <translation>Ауысым есебі · Z № {n}</translation>
    </message>
    <message id="report_title">
        <source>Shift report</source>
        <translation>Ауысым есебі</translation>
    </message>
    <message id="shift_no">
        <source>shift No. {n}</source>
        <translation>№ {n} ауысым</translation>
    </message>
    <message id="report_net">
        <source>Total of the shift</source>
        <translation>Ауысым қорытындысы</translation>
    </message>
    <message id="report_payments">
        <source>Payments</source>
        <translation>Төлемдер</translation>
    </message>
    <message id="report_success">
        <source>{percent} % of bills paid</source>
        <translation>шоттардың {percent} % төленді</translation>
    </message>
    <message id="report_average">
        <source>Average sale</source>
        <translation>Орташа чек</translation>
    </message>
    <message id="report_median">
        <source>median {amount}</source>
        <translation>медиана {amount}</translation>
    </message>
    <message id="by_state">
        <source>By state</source>
        <translation>Күйлері бойынша</translation>
    </message>
    <message id="report_paid">
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message id="report_refunds">
        <source>Refunds</source>
        <translation>Қайтарулар</translation>
    </message>
    <message id="report_failed">
        <source>Failed</source>
        <translation>Өтпеді</translation>
    </message>
    <message id="report_expired">
        <source>Expired</source>
        <translation>Мерзімі өтті</translation>
    </message>
    <message id="report_unclear">
        <source>Unclear</source>
        <translation>Нақтылануда</translation>
    </message>
    <message id="report_waiting">
        <source>Waiting</source>
        <translation>Төлем күтілуде</translation>
    </message>
    <message id="report_sum">
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message id="bills" numerus="yes">
        <source>{n} bills</source>
        <translation>
            <numerusform>{n} шот</numerusform>
            <numerusform>{n} шот</numerusform>
        </translation>
    </message>
    <message id="by_hour">
        <source>By hour</source>
        <translation>Сағат бойынша</translation>
    </message>
    <message id="by_cashier">
        <source>Cashiers</source>
        <translation>Кассирлер</translation>
    </message>
    <message id="chart_unit">
        <source>tenge, start of the hour</source>
        <translation>теңге, сағаттың басы</translation>
    </message>
    <message id="chart_unit_hours">
        <source>tenge, {n}-hour steps, start</source>
        <translation>теңге, {n} сағаттан, басы</translation>
    </message>
    <message id="chart_unit_days">
        <source>tenge, by day</source>
        <translation>теңге, күн бойынша</translation>
    </message>
    <message id="chart_bar">
        <source>{time} · {amount} · {payments}</source>
        <translation>{time} · {amount} · {payments}</translation>
    </message>
    <message id="chart_bar_spoken">
        <source>{time}: {amount} tenge, {payments}</source>
        <translation>{time}: {amount} теңге, {payments}</translation>
    </message>
    <message id="chart_spoken">
        <source>Chart of payments by hour. Most at {time}: {amount} tenge</source>
        <translation>Төлемдердің сағат бойынша диаграммасы. Ең көбі {time}: {amount} теңге</translation>
    </message>
    <message id="chart_empty">
        <source>No payments in this shift yet</source>
        <translation>Бұл ауысымда әлі төлем болған жоқ</translation>
    </message>
    <message id="nobody_signed_in">
        <source>No name</source>
        <translation>Аты көрсетілмеген</translation>
    </message>
    <message id="first_order">
        <source>First order</source>
        <translation>Бірінші тапсырыс</translation>
    </message>
    <message id="last_order">
        <source>Last order</source>
        <translation>Соңғы тапсырыс</translation>
    </message>
    <message id="issue_paid_late">
        <source>Paid after cancellation</source>
        <translation>Бас тартқаннан кейін төленді</translation>
    </message>
    <message id="issue_mismatch">
        <source>A different amount was paid</source>
        <translation>Басқа сома төленді</translation>
    </message>
    <message id="issue_uncertain">
        <source>Checking the status</source>
        <translation>Төлем күйі нақтылануда</translation>
    </message>
    <message id="no_issues">
        <source>No open issues</source>
        <translation>Ашық сұрақтар жоқ</translation>
    </message>
    <message id="issue_refunds">
        <source>Refunds being checked</source>
        <translation>Қайтарулар нақтылануда</translation>
    </message>
    <message id="issue_refunds_hint">
        <source>the till asks the gateway by itself</source>
        <translation>касса шлюзден өзі сұрайды</translation>
    </message>
    <message id="compared_well" numerus="yes">
        <source>Compared with the gateway at {time}: {n} orders, no differences</source>
        <translation>
            <numerusform>Шлюзбен салыстыру {time}: {n} тапсырыс, айырмашылық жоқ</numerusform>
            <numerusform>Шлюзбен салыстыру {time}: {n} тапсырыс, айырмашылық жоқ</numerusform>
        </translation>
    </message>
    <message id="compared_differing" numerus="yes">
        <source>Compared with the gateway at {time}: {n} orders differ</source>
        <translation>
            <numerusform>Шлюзбен салыстыру {time}: {n} тапсырыста айырмашылық бар</numerusform>
            <numerusform>Шлюзбен салыстыру {time}: {n} тапсырыста айырмашылық бар</numerusform>
        </translation>
    </message>
    <message id="compared_badly">
        <source>Not compared to the end: the gateway did not answer</source>
        <translation>Салыстыру аяқталмады: шлюз жауап бермеді</translation>
    </message>
    <message id="not_compared">
        <source>Not compared with the gateway</source>
        <translation>Шлюзбен салыстырылмаған</translation>
    </message>
    <message id="compare_now">
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
    <message id="differing_order">
        <source>Differs from the gateway</source>
        <translation>Шлюзден айырмасы бар</translation>
    </message>
    <message id="save_csv">
        <source>Save CSV</source>
        <translation>CSV сақтау</translation>
    </message>
    <message id="print_report">
        <source>Print report</source>
        <translation>Есепті басып шығару</translation>
    </message>
    <message id="print_short">
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message id="close_shift">
        <source>Close the shift</source>
        <translation>Ауысымды жабу</translation>
    </message>
    <message id="close_shift_senior">
        <source>A senior cashier closes it</source>
        <translation>Аға кассир жабады</translation>
    </message>
    <message id="csv_saved">
        <source>File saved: {path}</source>
        <translation>Файл сақталды: {path}</translation>
    </message>
    <message id="csv_not_saved">
        <source>The file was not saved. Close it in other programs and check the space on the disk.</source>
        <translation>Файл сақталмады. Оны басқа бағдарламада жабыңыз және дискідегі орынды тексеріңіз.</translation>
    </message>
    <message id="report_unread">
        <source>The journal can’t be read. Try again.</source>
        <translation>Журнал оқылмайды. Қайталап көріңіз.</translation>
    </message>
    <message id="no_shift">
        <source>No shift is open yet</source>
        <translation>Ауысым әлі ашылмаған</translation>
    </message>
    <message id="no_shift_hint">
        <source>It opens by itself with the first sale. Closed shifts are behind the back arrow and in the calendar.</source>
        <translation>Ол алғашқы сатылыммен өзі ашылады. Жабылған ауысымдар — артқа нұсқарымен немесе күнтізбеде.</translation>
    </message>
    <message id="no_shift_first">
        <source>It opens by itself with the first sale.</source>
        <translation>Ол алғашқы сатылыммен өзі ашылады.</translation>
    </message>
    <message id="earlier_shift">
        <source>Earlier shift</source>
        <translation>Алдыңғы ауысым</translation>
    </message>
    <message id="later_shift">
        <source>Later shift</source>
        <translation>Келесі ауысым</translation>
    </message>
    <message id="choose_shift">
        <source>Choose a shift, now {day}</source>
        <translation>Ауысымды таңдау, қазір {day}</translation>
    </message>
    <message id="choose_shift_title">
        <source>Choose a day</source>
        <translation>Күнді таңдаңыз</translation>
    </message>
    <message id="earlier_month">
        <source>Earlier month</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message id="later_month">
        <source>Later month</source>
        <translation>Келесі ай</translation>
    </message>
    <message id="shift_open_now">
        <source>open</source>
        <translation>ашық</translation>
    </message>
    <message id="ask_close_shift">
        <source>Close shift No. {n}?</source>
        <translation>№ {n} ауысым жабылсын ба?</translation>
    </message>
    <message id="ask_close_shift_hint">
        <source>The till compares the shift’s orders with the gateway and keeps the Z report. It can’t be changed, nor the shift be opened again. The next shift opens with the first sale.</source>
        <translation>Касса ауысымның тапсырыстарын шлюзбен салыстырып, Z-есепті сақтайды. Оны өзгертуге және ауысымды қайта ашуға болмайды. Келесі ауысым алғашқы сатылыммен ашылады.</translation>
    </message>
    <message id="ask_close_issues" numerus="yes">
        <source>{n} open issues remain.</source>
        <translation>
            <numerusform>{n} ашық сұрақ қалады.</numerusform>
            <numerusform>{n} ашық сұрақ қалады.</numerusform>
        </translation>
    </message>
    <message id="yes_close_shift">
        <source>Close the shift</source>
        <translation>Ауысымды жабу</translation>
    </message>
    <message id="no_close_shift">
        <source>Keep it open</source>
        <translation>Жаппау</translation>
    </message>
    <message id="closing_shift">
        <source>Closing the shift</source>
        <translation>Ауысым жабылуда</translation>
    </message>
    <message id="closing_shift_hint">
        <source>Comparing the orders with the gateway…</source>
        <translation>Тапсырыстарды шлюзбен салыстырудамыз…</translation>
    </message>
    <message id="closing_shift_plain">
        <source>Saving the Z report…</source>
        <translation>Z-есеп сақталуда…</translation>
    </message>
    <message id="not_closed">
        <source>The shift was not closed</source>
        <translation>Ауысым жабылмады</translation>
    </message>
    <message id="not_closed_paying">
        <source>A customer is still paying. Wait for the payment or cancel the bill, then close the shift again.</source>
        <translation>Сатып алушы әлі төлеп жатыр. Төлемді күтіңіз немесе шоттан бас тартып, ауысымды қайта жабыңыз.</translation>
    </message>
    <message id="not_closed_empty">
        <source>No shift is open: nothing was sold since the last Z report. There is nothing to close.</source>
        <translation>Ауысым ашылмаған: соңғы Z-есептен кейін сатылым болған жоқ. Жабатын ештеңе жоқ.</translation>
    </message>
    <message id="not_closed_unreconciled">
        <source>The gateway did not answer about every order. Check the connection and try again. You can close without the comparison; the Z report will say so.</source>
        <translation>Шлюз барлық тапсырыс туралы жауап берген жоқ. Байланысты тексеріп, қайталаңыз. Салыстырмай жабуға болады: ол Z-есепте көрсетіледі.</translation>
    </message>
    <message id="not_closed_journal">
        <source>The journal can’t be written, so the shift is still open. Free some space on the disk and try again.</source>
        <translation>Журнал жазылмайды, ауысым ашық қалды. Дискіде орын босатып, қайталаңыз.</translation>
    </message>
    <message id="close_unreconciled">
        <source>Close without comparison</source>
        <translation>Салыстырмай жабу</translation>
    </message>
    <message id="shift_closed">
        <source>Shift No. {n} is closed</source>
        <translation>№ {n} ауысым жабылды</translation>
    </message>
    <message id="shift_closed_hint">
        <source>Z report No. {n} is saved and will not change</source>
        <translation>№ {n} Z-есеп сақталды және енді өзгермейді</translation>
    </message>
    <message id="show_z">
        <source>Show the Z report</source>
        <translation>Z-есепті көрсету</translation>
    </message>
    <message id="print_z">
        <source>Print the Z report</source>
        <translation>Z-есепті басып шығару</translation>
    </message>
    <message id="csv_shift">
        <source>Shift</source>
        <translation>Ауысым</translation>
    </message>
    <message id="csv_opened">
        <source>Opened</source>
        <translation>Ашылды</translation>
    </message>
    <message id="csv_closed">
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message id="csv_made">
        <source>Report made</source>
        <translation>Есеп жасалды</translation>
    </message>
    <message id="csv_count">
        <source>Count</source>
        <translation>Саны</translation>
    </message>
    <message id="csv_tenge">
        <source>Tenge</source>
        <translation>Теңге</translation>
    </message>
    <message id="csv_billed">
        <source>Billed, tenge</source>
        <translation>Шоттар сомасы, теңге</translation>
    </message>
    <message id="csv_median">
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message id="csv_open_refunds">
        <source>Refunds on the way</source>
        <translation>Жолдағы қайтарулар</translation>
    </message>
    <message id="csv_payments">
        <source>Payments</source>
        <translation>Төлемдер</translation>
    </message>
    <message id="csv_received">
        <source>Received, tenge</source>
        <translation>Алынды, теңге</translation>
    </message>
    <message id="csv_refunded">
        <source>Refunded, tenge</source>
        <translation>Қайтарылды, теңге</translation>
    </message>
    <message id="csv_number">
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message id="csv_order">
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message id="csv_differs">
        <source>Differs</source>
        <translation>Айырмасы бар</translation>
    </message>
    <message id="report_state_creating">
        <source>Being created</source>
        <translation>Жасалуда</translation>
    </message>
    <message id="report_state_waiting">
        <source>Waiting for payment</source>
        <translation>Төлем күтілуде</translation>
    </message>
    <message id="report_state_paid">
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message id="report_state_rejected">
        <source>Refused by the gateway</source>
        <translation>Шлюз бас тартты</translation>
    </message>
    <message id="report_state_uncertain">
        <source>Unclear</source>
        <translation>Нақтылануда</translation>
    </message>
    <message id="report_state_mismatch">
        <source>A different amount was paid</source>
        <translation>Басқа сома төленді</translation>
    </message>
    <message id="report_state_expired">
        <source>Expired, still checked</source>
        <translation>Мерзімі өтті, әлі тексерілуде</translation>
    </message>
    <message id="report_state_cancelled">
        <source>Cancelled, still checked</source>
        <translation>Бас тартылды, әлі тексерілуде</translation>
    </message>
    <message id="report_state_paid_late">
        <source>Paid late</source>
        <translation>Кешігіп төленді</translation>
    </message>
    <message id="report_state_closed">
        <source>Closed unpaid</source>
        <translation>Төлемсіз жабылды</translation>
    </message>
    <message id="help">
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message id="help_search">
        <source>Search the help</source>
        <translation>Анықтамадан іздеу</translation>
    </message>
    <message id="help_nothing">
        <source>Nothing was found. Try one short word.</source>
        <translation>Ештеңе табылмады. Бір қысқа сөзбен іздеп көріңіз.</translation>
    </message>
    <message id="help_unreadable">
        <source>The help can not be read. Ask your administrator to install the program again.</source>
        <translation>Анықтаманы оқу мүмкін болмады. Әкімшіден бағдарламаны қайта орнатуды сұраңыз.</translation>
    </message>
    <message id="slip_nonfiscal">
        <source>Non-fiscal document</source>
        <translation>Фискалдық емес құжат</translation>
    </message>
    <message id="slip_order">
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message id="slip_id">
        <source>Order ID</source>
        <translation>Тапсырыс ID</translation>
    </message>
    <message id="slip_billed">
        <source>Billed</source>
        <translation>Шот сомасы</translation>
    </message>
    <message id="slip_received">
        <source>Received</source>
        <translation>Алынды</translation>
    </message>
    <message id="slip_refunded">
        <source>Refunded</source>
        <translation>Қайтарылды</translation>
    </message>
    <message id="slip_kept">
        <source>Total</source>
        <translation>Жиыны</translation>
    </message>
    <message id="slip_time">
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message id="slip_cashier">
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message id="slip_till">
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message id="slip_reference">
        <source>Operation code</source>
        <translation>Операция коды</translation>
    </message>
    <message id="slip_preorder">
        <source>Gateway number</source>
        <translation>Шлюздегі нөмірі</translation>
    </message>
    <message id="slip_comment">
        <source>Comment</source>
        <translation>Түсініктеме</translation>
    </message>
    <message id="slip_refunds">
        <source>Refunds</source>
        <translation>Қайтарулар</translation>
    </message>
    <message id="slip_thanks">
        <source>Thank you!</source>
        <translation>Рақмет!</translation>
    </message>
    <message id="slip_refund">
        <source>Refund</source>
        <translation>Қайтару</translation>
    </message>
    <message id="slip_amount">
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message id="slip_asked">
        <source>Asked for</source>
        <translation>Сұралды</translation>
    </message>
    <message id="slip_reason">
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message id="slip_gateway_refund">
        <source>Gateway refund</source>
        <translation>Шлюздегі қайтару</translation>
    </message>
    <message id="slip_message">
        <source>Gateway says</source>
        <translation>Шлюз жауабы</translation>
    </message>
    <message id="slip_state_creating">
        <source>Bill being created, not paid</source>
        <translation>Шот жасалуда, төленбеген</translation>
    </message>
    <message id="slip_state_rejected">
        <source>Bill refused, not paid</source>
        <translation>Шлюз бас тартты, төленбеген</translation>
    </message>
    <message id="slip_state_uncertain">
        <source>Payment not confirmed</source>
        <translation>Төлем расталмаған</translation>
    </message>
    <message id="slip_state_waiting">
        <source>Waiting for payment, not paid</source>
        <translation>Төлем күтілуде, төленбеген</translation>
    </message>
    <message id="slip_state_paid">
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message id="slip_state_mismatch">
        <source>A different amount was paid</source>
        <translation>Басқа сома төленді</translation>
    </message>
    <message id="slip_state_paid_late">
        <source>Paid late</source>
        <translation>Кешігіп төленді</translation>
    </message>
    <message id="slip_state_closed">
        <source>Not paid</source>
        <translation>Төленбеді</translation>
    </message>
    <message id="slip_refund_requested">
        <source>Asked for, not confirmed</source>
        <translation>Сұралды, расталмаған</translation>
    </message>
    <message id="slip_refund_accepted">
        <source>Accepted by the gateway</source>
        <translation>Шлюз қабылдады</translation>
    </message>
    <message id="slip_refund_refused">
        <source>Refused, no money went back</source>
        <translation>Қабылданбады, ақша қайтарылмады</translation>
    </message>
    <message id="slip_refund_uncertain">
        <source>Not confirmed</source>
        <translation>Расталмаған</translation>
    </message>
    <message id="slip_reason_goods">
        <source>Goods returned</source>
        <translation>Тауар қайтарылды</translation>
    </message>
    <message id="slip_reason_amount">
        <source>Wrong amount</source>
        <translation>Сомада қате</translation>
    </message>
    <message id="slip_reason_other">
        <source>Other</source>
        <translation>Басқа</translation>
    </message>
    <message id="slip_z">
        <source>Z report No. {number}</source>
        <translation>№ {number} Z-есеп</translation>
    </message>
    <message id="slip_x">
        <source>X report No. {number}</source>
        <translation>№ {number} X-есеп</translation>
    </message>
    <message id="slip_shift_closed">
        <source>Shift closed</source>
        <translation>Ауысым жабылды</translation>
    </message>
    <message id="slip_shift_open">
        <source>Shift open</source>
        <translation>Ауысым ашық</translation>
    </message>
    <message id="slip_opened">
        <source>Opened</source>
        <translation>Ашылды</translation>
    </message>
    <message id="slip_closed">
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message id="slip_made">
        <source>Report made</source>
        <translation>Есеп жасалды</translation>
    </message>
    <message id="slip_net">
        <source>Net</source>
        <translation>Жиыны</translation>
    </message>
    <message id="slip_open_refunds">
        <source>Refunds not settled</source>
        <translation>Жауапсыз қайтарулар</translation>
    </message>
    <message id="slip_average">
        <source>Average payment</source>
        <translation>Орташа төлем</translation>
    </message>
    <message id="slip_median">
        <source>Median payment</source>
        <translation>Медиана</translation>
    </message>
    <message id="slip_states">
        <source>Bills by state</source>
        <translation>Шоттар күйі бойынша</translation>
    </message>
    <message id="slip_cashiers">
        <source>By cashier</source>
        <translation>Кассирлер бойынша</translation>
    </message>
    <message id="slip_hours">
        <source>By hour</source>
        <translation>Сағаттар бойынша</translation>
    </message>
    <message id="slip_first">
        <source>First</source>
        <translation>Алғашқысы</translation>
    </message>
    <message id="slip_last">
        <source>Last</source>
        <translation>Соңғысы</translation>
    </message>
    <message id="slip_issues">
        <source>Needs attention</source>
        <translation>Назар аударуды қажет етеді</translation>
    </message>
    <message id="slip_nobody">
        <source>Nobody signed in</source>
        <translation>Аты жоқ</translation>
    </message>
    <message id="slip_issue_paid_late">
        <source>paid late</source>
        <translation>кешігіп төленген</translation>
    </message>
    <message id="slip_issue_mismatch">
        <source>different amount</source>
        <translation>басқа сома төленген</translation>
    </message>
    <message id="slip_issue_uncertain">
        <source>not confirmed</source>
        <translation>төлем расталмаған</translation>
    </message>
    <message id="slip_reconciled">
        <source>Reconciled</source>
        <translation>Шлюзбен салыстыру</translation>
    </message>
    <message id="slip_not_reconciled">
        <source>Not reconciled with the gateway</source>
        <translation>Шлюзбен салыстырылмаған</translation>
    </message>
    <message id="slip_agree">
        <source>Checked: {asked}, no differences</source>
        <translation>Тексерілді: {asked}, айырмашылық жоқ</translation>
    </message>
    <message id="slip_differ">
        <source>Checked: {asked}, differences: {n}</source>
        <translation>Тексерілді: {asked}, айырмашылық: {n}</translation>
    </message>
    <message id="slip_audit">
        <source>Audit log</source>
        <translation>Оқиғалар журналы</translation>
    </message>
    <message id="notices" numerus="yes">
        <source>{n} notices</source>
        <translation>
            <numerusform>{n} хабарлама</numerusform>
            <numerusform>{n} хабарлама</numerusform>
        </translation>
    </message>
    <message id="notices_hint">
        <source>Show the payments that somebody must look at</source>
        <translation>Қарау қажет төлемдерді көрсету</translation>
    </message>
    <message id="group_all">
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message id="group_paid">
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message id="group_refund">
        <source>Refund</source>
        <translation>Қайтару</translation>
    </message>
    <message id="group_failed">
        <source>Failed</source>
        <translation>Өтпеді</translation>
    </message>
    <message id="group_expired">
        <source>Expired</source>
        <translation>Мерзімі бітті</translation>
    </message>
    <message id="group_unclear">
        <source>Checking</source>
        <translation>Нақтылануда</translation>
    </message>
    <message id="row_creating">
        <source>Being created</source>
        <translation>Жасалуда</translation>
    </message>
    <message id="row_waiting">
        <source>Waiting</source>
        <translation>Төлем күтілуде</translation>
    </message>
    <message id="row_paid">
        <source>Paid</source>
        <translation>Төленді</translation>
    </message>
    <message id="row_rejected">
        <source>Failed</source>
        <translation>Өтпеді</translation>
    </message>
    <message id="row_expired">
        <source>Expired</source>
        <translation>Мерзімі бітті</translation>
    </message>
    <message id="row_cancelled">
        <source>Cancelled</source>
        <translation>Бас тартылды</translation>
    </message>
    <message id="row_closed">
        <source>Closed</source>
        <translation>Жабылды</translation>
    </message>
    <message id="row_uncertain">
        <source>Checking</source>
        <translation>Нақтылануда</translation>
    </message>
    <message id="row_paid_late">
        <source>Paid late</source>
        <translation>Кеш төленді</translation>
    </message>
    <message id="row_mismatch">
        <source>Other amount</source>
        <translation>Басқа сома</translation>
    </message>
    <message id="row_refund">
        <source>Refund</source>
        <translation>Қайтару</translation>
    </message>
    <message id="row_refund_requested">
        <source>at the gateway</source>
        <translation>шлюзді күтудеміз</translation>
    </message>
    <message id="row_refund_uncertain">
        <source>being checked</source>
        <translation>нақтылануда</translation>
    </message>
    <message id="row_refund_refused">
        <source>refused</source>
        <translation>бас тартылды</translation>
    </message>
    <message id="row_given_back">
        <source>{amount} given back</source>
        <translation>{amount} қайтарылды</translation>
    </message>
    <message id="refund_no">
        <source>R-{n}</source>
        <translation>Қ-{n}</translation>
    </message>
    <message id="column_state">
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message id="column_cashier">
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message id="column_amount">
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message id="history_spoken">
        <source>{state}, {amount} tenge, {number}, {time}, {who}</source>
        <translation>{state}, {amount} теңге, {number}, {time}, {who}</translation>
    </message>
    <message id="history_spoken_nobody">
        <source>{state}, {amount} tenge, {number}, {time}</source>
        <translation>{state}, {amount} теңге, {number}, {time}</translation>
    </message>
    <message id="search_history_hint">
        <source>Number of an order or a refund, amount, the gateway’s code, words of the comment. A span of amounts: 1000-5000</source>
        <translation>Тапсырыс не қайтару нөмірі, сома, шлюз коды, түсініктеме сөздері. Сомалар аралығы: 1000-5000</translation>
    </message>
    <message id="last_7_days">
        <source>7 days</source>
        <translation>7 күн</translation>
    </message>
    <message id="choose_days">
        <source>Choose days</source>
        <translation>Күндерді таңдау</translation>
    </message>
    <message id="all_time">
        <source>All time</source>
        <translation>Барлық уақыт</translation>
    </message>
    <message id="span_days">
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message id="show_found">
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message id="slip_state_expired">
        <source>Time is up, payment not confirmed</source>
        <translation>Уақыт бітті, төлем расталмаған</translation>
    </message>
    <message id="slip_state_cancelled">
        <source>Cancelled, payment not confirmed</source>
        <translation>Бас тартылды, төлем расталмаған</translation>
    </message>
    <message id="month_before">
        <source>Month before</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message id="month_after">
        <source>Next month</source>
        <translation>Келесі ай</translation>
    </message>
    <message id="choose_first_day">
        <source>Choose the first day</source>
        <translation>Бірінші күнді таңдаңыз</translation>
    </message>
    <message id="choose_last_day">
        <source>From {first}: choose the last day</source>
        <translation>{first} бастап: соңғы күнді таңдаңыз</translation>
    </message>
    <message id="choose_amounts">
        <source>Amounts from and to</source>
        <translation>Сома аралығы</translation>
    </message>
    <message id="amount_from">
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message id="amount_to">
        <source>To</source>
        <translation>Дейін</translation>
    </message>
    <message id="amount_any">
        <source>any</source>
        <translation>кез келген</translation>
    </message>
    <message id="forget_search">
        <source>Clear</source>
        <translation>Тазарту</translation>
    </message>
    <message id="nothing_sold">
        <source>No orders on these days</source>
        <translation>Бұл күндері тапсырыс жоқ</translation>
    </message>
    <message id="nothing_found">
        <source>Nothing was found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message id="look_all_time">
        <source>Look at all time</source>
        <translation>Барлық уақыттан іздеу</translation>
    </message>
    <message id="history_unreadable">
        <source>The till’s journal can’t be read now. You can sell as long as the till takes payments. Try again.</source>
        <translation>Касса журналы қазір оқылмайды. Касса төлем қабылдаса, сатуға болады. Қайталап көріңіз.</translation>
    </message>
    <message id="try_again">
        <source>Try again</source>
        <translation>Қайталап көру</translation>
    </message>
    <message id="detail_order">
        <source>Order No. {o}</source>
        <translation>Тапсырыс № {o}</translation>
    </message>
    <message id="detail_close">
        <source>Close the order</source>
        <translation>Тапсырысты жабу</translation>
    </message>
    <message id="detail_choose">
        <source>Choose an order in the list</source>
        <translation>Тізімнен тапсырысты таңдаңыз</translation>
    </message>
    <message id="can_give_back">
        <source>Can be given back: {amount}</source>
        <translation>Қайтаруға болады: {amount}</translation>
    </message>
    <message id="print_again">
        <source>Print again</source>
        <translation>Чекті қайта шығару</translation>
    </message>
    <message id="print_no_printer">
        <source>no printer is set up</source>
        <translation>принтер бапталмаған</translation>
    </message>
    <message id="print_not_paid">
        <source>a receipt comes with a payment</source>
        <translation>чек төлемнен кейін болады</translation>
    </message>
    <message id="give_back">
        <source>Give the money back</source>
        <translation>Ақшаны қайтару</translation>
    </message>
    <message id="no_give_back_not_paid">
        <source>the order is not paid</source>
        <translation>тапсырыс төленбеген</translation>
    </message>
    <message id="no_give_back_nothing">
        <source>all of it was given back</source>
        <translation>бәрі қайтарылған</translation>
    </message>
    <message id="no_give_back_open">
        <source>a refund is still under way</source>
        <translation>алдыңғы қайтару аяқталмаған</translation>
    </message>
    <message id="no_give_back_right">
        <source>somebody who may give refunds is needed</source>
        <translation>қайтаруға рұқсаты бар адам керек</translation>
    </message>
    <message id="qr_again">
        <source>Show the QR again</source>
        <translation>QR-ды қайта көрсету</translation>
    </message>
    <message id="copied">
        <source>Copied: {what}</source>
        <translation>Көшірілді: {what}</translation>
    </message>
    <message id="fact_order_id">
        <source>Order code</source>
        <translation>Тапсырыс коды</translation>
    </message>
    <message id="fact_gateway_id">
        <source>Gateway code</source>
        <translation>Шлюз коды</translation>
    </message>
    <message id="fact_reference">
        <source>Operation code</source>
        <translation>Операция коды</translation>
    </message>
    <message id="fact_amount">
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message id="fact_comment">
        <source>Comment</source>
        <translation>Түсініктеме</translation>
    </message>
    <message id="fact_billed">
        <source>Bill amount</source>
        <translation>Шот сомасы</translation>
    </message>
    <message id="fact_touch">
        <source>Touch to copy</source>
        <translation>Көшіру үшін басыңыз</translation>
    </message>
    <message id="step_code">
        <source>Code {code}</source>
        <translation>Код {code}</translation>
    </message>
    <message id="step_not_sent">
        <source>The bill request was not sent</source>
        <translation>Шотқа сұрау кетпеді</translation>
    </message>
    <message id="step_attempt_failed">
        <source>An attempt failed</source>
        <translation>Әрекет сәтсіз аяқталды</translation>
    </message>
    <message id="step_time_up">
        <source>Time is up</source>
        <translation>Уақыт бітті</translation>
    </message>
    <message id="step_cancelled">
        <source>The cashier cancelled the bill</source>
        <translation>Кассир шоттан бас тартты</translation>
    </message>
    <message id="step_withdrawn">
        <source>Payments are refused</source>
        <translation>Төлем жабылды</translation>
    </message>
    <message id="step_not_withdrawn">
        <source>The gateway did not hear of it</source>
        <translation>Шлюз бас тартуды білмеді</translation>
    </message>
    <message id="step_paid_late">
        <source>Paid late</source>
        <translation>Кеш төленді</translation>
    </message>
    <message id="step_taken_over">
        <source>Restored from a copy of the journal</source>
        <translation>Журнал көшірмесінен қалпына келтірілді</translation>
    </message>
    <message id="step_dealt_with">
        <source>The cashier decided</source>
        <translation>Кассир шешім қабылдады</translation>
    </message>
    <message id="step_refund">
        <source>Refund {number}: {amount}</source>
        <translation>{number} қайтару: {amount}</translation>
    </message>
    <message id="step_refund_accepted">
        <source>taken by the gateway</source>
        <translation>шлюз қабылдады</translation>
    </message>
    <message id="step_refund_elsewhere">
        <source>made elsewhere</source>
        <translation>кассадан тыс жасалған</translation>
    </message>
    <message id="step_refund_by">
        <source>{how}, {who}</source>
        <translation>{how}, {who}</translation>
    </message>
    <message id="export">
        <source>Export</source>
        <translation>Жүктеп алу</translation>
    </message>
    <message id="export_hint">
        <source>The rows of the list, as it is chosen by days, state and search</source>
        <translation>Таңдалған күндер, күй және іздеу бойынша тізім жолдары</translation>
    </message>
    <message id="export_csv">
        <source>CSV for Excel</source>
        <translation>Excel үшін CSV</translation>
    </message>
    <message id="export_xlsx">
        <source>Excel workbook (XLSX)</source>
        <translation>Excel кітабы (XLSX)</translation>
    </message>
    <message id="export_running">
        <source>Writing the file…</source>
        <translation>Файл жазылуда…</translation>
    </message>
    <message id="export_stop">
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message id="export_stopped">
        <source>Stopped, no file was made.</source>
        <translation>Тоқтатылды, файл жасалмады.</translation>
    </message>
    <message id="exported" numerus="yes">
        <source>{n} rows written, {sum} in all: {path}</source>
        <translation>
            <numerusform>{n} жол жазылды, қорытынды {sum}: {path}</numerusform>
            <numerusform>{n} жол жазылды, қорытынды {sum}: {path}</numerusform>
        </translation>
    </message>
    <message id="not_exported_full">
        <source>The disk is full, no file was made. Free some space or choose another disk.</source>
        <translation>Диск толды, файл жасалмады. Орын босатыңыз немесе басқа дискіні таңдаңыз.</translation>
    </message>
    <message id="not_exported_denied">
        <source>This folder can’t be written, or the file is open elsewhere. Close it or choose another folder.</source>
        <translation>Бұл қалтаға жазуға болмайды немесе файл басқа бағдарламада ашық. Оны жабыңыз немесе басқа қалтаны таңдаңыз.</translation>
    </message>
    <message id="not_exported_too_long">
        <source>There are more rows than an Excel workbook holds. Choose fewer days, or CSV.</source>
        <translation>Жолдар Excel кітабына сыймайды. Күндерді азайтыңыз немесе CSV таңдаңыз.</translation>
    </message>
    <message id="not_exported">
        <source>The file was not written: {detail}</source>
        <translation>Файл жазылмады: {detail}</translation>
    </message>
    <message id="sheet_at">
        <source>Date and time</source>
        <translation>Күні мен уақыты</translation>
    </message>
    <message id="sheet_number">
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message id="sheet_kind">
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message id="sheet_kind_order">
        <source>Order</source>
        <translation>Тапсырыс</translation>
    </message>
    <message id="sheet_moved">
        <source>Received / given back, ₸</source>
        <translation>Алынды / қайтарылды, ₸</translation>
    </message>
    <message id="sheet_amount">
        <source>Amount, ₸</source>
        <translation>Сома, ₸</translation>
    </message>
    <message id="sheet_name">
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message id="pin_wait_short">
        <source>a PIN can be entered in {time}</source>
        <translation>PIN-кодты {time} кейін енгізуге болады</translation>
    </message>
    <message id="notices_title">
        <source>Needs attention</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message id="notices_none">
        <source>All settled</source>
        <translation>Бәрі шешілді</translation>
    </message>
    <message id="notices_none_hint">
        <source>Payments that came late, with another amount, or are not confirmed yet show up here.</source>
        <translation>Мұнда кеш түскен, сомасы басқа немесе әлі расталмаған төлемдер көрінеді.</translation>
    </message>
    <message id="notices_unread">
        <source>The journal can't be read now: the sums are not known. Press F5 or open this page again.</source>
        <translation>Журнал қазір оқылмайды: сомалар белгісіз. F5 пернесін басыңыз немесе бетті қайта ашыңыз.</translation>
    </message>
    <message id="notices_more" numerus="yes">
        <source>And {n} more notices, later than these</source>
        <translation>
            <numerusform>Бұлардан кейін тағы {n} хабарлама</numerusform>
            <numerusform>Бұлардан кейін тағы {n} хабарлама</numerusform>
        </translation>
    </message>
    <message id="notice_refund">
        <source>Give the money back</source>
        <translation>Ақшаны қайтару</translation>
    </message>
    <message id="notice_elsewhere">
        <source>Given back elsewhere</source>
        <translation>Басқа жолмен қайтарылды</translation>
    </message>
    <message id="notice_open">
        <source>Open the order</source>
        <translation>Тапсырысты ашу</translation>
    </message>
    <message id="notice_seen">
        <source>Seen</source>
        <translation>Қаралды</translation>
    </message>
    <message id="notice_no">
        <source>No, back</source>
        <translation>Жоқ, артқа</translation>
    </message>
    <message id="ask_kept">
        <source>Does the shop keep the money?</source>
        <translation>Ақша дүкенде қала ма?</translation>
    </message>
    <message id="yes_kept">
        <source>Yes, it does</source>
        <translation>Иә, қалады</translation>
    </message>
    <message id="ask_elsewhere">
        <source>Has the customer had the money back in another way?</source>
        <translation>Сатып алушыға ақша басқа жолмен қайтарылды ма?</translation>
    </message>
    <message id="yes_elsewhere">
        <source>Yes, they have</source>
        <translation>Иә, қайтарылды</translation>
    </message>
    <message id="ask_seen">
        <source>Take it off the list? The till keeps checking.</source>
        <translation>Тізімнен алып тастау керек пе? Касса тексере береді.</translation>
    </message>
    <message id="yes_seen">
        <source>Yes, take it off</source>
        <translation>Иә, алып тастау</translation>
    </message>
    <message id="notice_uncertain">
        <source>Whether the gateway has this bill is not known yet. The till keeps asking.</source>
        <translation>Шлюзде мұндай шот бар-жоғы әзірге белгісіз. Касса сұрауды жалғастыруда.</translation>
    </message>
    <message id="notice_bill">
        <source>bill of {time}</source>
        <translation>шот уақыты: {time}</translation>
    </message>
    <message id="notice_open_since">
        <source>waiting since {time}</source>
        <translation>{time} бастап күтуде</translation>
    </message>
    <message id="notice_given_back">
        <source>Given back: {amount}</source>
        <translation>{amount} қайтарылды</translation>
    </message>
    <message id="notice_all_back">
        <source>All given back already</source>
        <translation>Бәрі қайтарылған</translation>
    </message>
    <message id="notice_refund_open">
        <source>A refund is not confirmed yet</source>
        <translation>Қайтару әлі расталмаған</translation>
    </message>
    <message id="notice_spoken">
        <source>{what}, {amount} tenge, order {o}</source>
        <translation>{what}, {amount} теңге, тапсырыс {o}</translation>
    </message>
    <message id="row_by">
        <source>Refunded by</source>
        <translation>Қайтарған</translation>
    </message>
    <message id="notice_sum_unknown">
        <source>The sum is not known yet</source>
        <translation>Сома әлі белгісіз</translation>
    </message>
    <message id="print_off">
        <source>Not printed: the printer is off or does not answer</source>
        <translation>Чек басылмады: принтер өшірулі немесе жауап бермейді</translation>
    </message>
    <message id="print_not_ready">
        <source>Not printed: the printer is not ready, look at its cover and paper</source>
        <translation>Чек басылмады: принтер дайын емес, қақпағы мен қағазын тексеріңіз</translation>
    </message>
    <message id="print_paper">
        <source>Not printed: the printer is out of paper</source>
        <translation>Чек басылмады: принтерде қағаз жоқ</translation>
    </message>
    <message id="print_not_found">
        <source>Not printed: the printer was not found</source>
        <translation>Чек басылмады: принтер табылмады</translation>
    </message>
    <message id="print_permission">
        <source>Not printed: this user may not use the printer</source>
        <translation>Чек басылмады: принтерге рұқсат жоқ</translation>
    </message>
    <message id="print_driver">
        <source>Not printed: this computer lacks a library for the printer</source>
        <translation>Чек басылмады: бұл компьютерде принтерге арналған кітапхана жоқ</translation>
    </message>
    <message id="print_busy">
        <source>Not printed: too many slips wait for the printer</source>
        <translation>Чек басылмады: принтерді тым көп чек күтіп тұр</translation>
    </message>
    <message id="print_failed">
        <source>Not printed</source>
        <translation>Чек басылмады</translation>
    </message>
    <message id="print_layout">
        <source>The receipt’s layout has a mistake: printed with the usual one</source>
        <translation>Чек үлгісінде қате бар: әдеттегі үлгімен басылды</translation>
    </message>
    <message id="csv_short">
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message id="person_repeat_pin">
        <source>repeat the PIN</source>
        <translation>PIN-кодты қайталаңыз</translation>
    </message>
    <message id="open_issues">
        <source>Open issues</source>
        <translation>Ашық сұрақтар</translation>
    </message>
    <message id="to_report">
        <source>To the report</source>
        <translation>Есепке оралу</translation>
    </message>
    <message id="slip_by">
        <source>By</source>
        <translation>Қызметкер</translation>
    </message>
    <message id="no_printer_short">
        <source>No printer</source>
        <translation>Принтер жоқ</translation>
    </message>
    <message id="refund_said_accepted">
        <source>The gateway accepted the refund of {amount} for order No. {o}.</source>
        <translation>№ {o} тапсырысы бойынша {amount} қайтаруды шлюз қабылдады.</translation>
    </message>
    <message id="refund_said_uncertain">
        <source>No answer from the gateway to the refund of {amount}. The till sends the same request again at its next start; it is never done twice. Do not give cash.</source>
        <translation>{amount} қайтаруға шлюз жауабы келмеді. Касса келесі іске қосылғанда сол сұрауды қайталайды; ол екі рет орындалмайды. Қолма-қол ақша бермеңіз.</translation>
    </message>
    <message id="refund_said_refused">
        <source>The refund of {amount} was not done: {msg}</source>
        <translation>{amount} қайтару орындалмады: {msg}</translation>
    </message>
    <message id="refund_said_left">
        <source>At most {amount} can go back.</source>
        <translation>Ең көбі {amount} қайтаруға болады.</translation>
    </message>
    <message id="pin_said_wrong">
        <source>The PIN is wrong, or its owner may not give money back.</source>
        <translation>PIN қате немесе бұл қызметкердің ақша қайтаруға құқығы жоқ.</translation>
    </message>
    <message id="pin_said_wait">
        <source>The next try is in {s} s.</source>
        <translation>Келесі әрекет {s} с кейін.</translation>
    </message>
    <message id="report_net_hint">
        <source>payments less refunds</source>
        <translation>қайтарулар шегерілген</translation>
    </message>
    <message id="help_cashier">
        <source>Cashier</source>
        <translation>Кассирге</translation>
    </message>
    <message id="help_administrator">
        <source>Administrator</source>
        <translation>Әкімшіге</translation>
    </message>
    <message id="person_not_allowed">
        <source>Not allowed: an administrator's PIN is needed.</source>
        <translation>Рұқсат жоқ: әкімшінің PIN-коды керек.</translation>
    </message>
    <message id="not_closed_not_allowed">
        <source>A senior cashier closes the shift. Go back to the report and enter their PIN.</source>
        <translation>Ауысымды аға кассир жабады. Есепке оралып, оның PIN-кодын енгізіңіз.</translation>
    </message>
    <message id="nothing_found_hint">
        <source>Days looked at: {days}.</source>
        <translation>Іздеу күндері: {days}.</translation>
    </message>
    <message id="shifts_count" numerus="yes">
        <source>{n} shifts</source>
        <translation>
            <numerusform>{n} ауысым</numerusform>
            <numerusform>{n} ауысым</numerusform>
        </translation>
    </message>
    <message id="search_history">
        <source>Amount, number, code</source>
        <translation>Сома, тапсырыс №, код</translation>
    </message>
</context>
</TS>
