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
        <source>The till keeps checking until {time}</source>
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
        <source>The till's journal can't be written. Until it can, there are no new bills; payments will be written as soon as possible. Free some disk space.</source>
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
        <source>The till's journal was damaged and a new one was begun. Orders restored: {kept}; looking for the rest. You can sell.</source>
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
        <source>The journal can't be written now; the till will write it as soon as it can.</source>
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
    <message id="qa_scenario_normal">
        <source>Everything works; the customer pays the sum that was asked.</source>
        <translation>Бәрі жұмыс істейді; сатып алушы сұралған соманы төлейді.</translation>
    </message>
    <message id="qa_scenario_slow">
        <source>Every answer takes 3 seconds.</source>
        <translation>Әр жауап 3 секундтан кейін келеді.</translation>
    </message>
    <message id="qa_scenario_down">
        <source>Everything is answered with HTTP 503 and a page of HTML.</source>
        <translation>Барлық сұрауға HTTP 503 және HTML беті келеді.</translation>
    </message>
    <message id="qa_scenario_outage">
        <source>From the order's creation on every call of a till is answered with HTTP 503 for 2 minutes; the customer pays within that time, and nobody is called back.</source>
        <translation>Тапсырыс жасалғаннан кейін кассаның әр сұрауына 2 минут бойы HTTP 503 келеді; сатып алушы осы уақытта төлейді, кері шақыру болмайды.</translation>
    </message>
    <message id="qa_scenario_connection_refused">
        <source>For 30 seconds from the choice nobody listens at the gateway's address; the sandbox's own page is away as well.</source>
        <translation>Таңдалғаннан кейін 30 секунд бойы шлюз мекенжайында ешкім жауап бермейді; сынақ шлюзінің өз беті де ашылмайды.</translation>
    </message>
    <message id="qa_scenario_connection_refused_later">
        <source>For 30 seconds from the order's creation nobody listens at the gateway's address.</source>
        <translation>Тапсырыс жасалғаннан кейін 30 секунд бойы шлюз мекенжайында ешкім жауап бермейді.</translation>
    </message>
    <message id="qa_scenario_tls_failure">
        <source>The gateway has an https address whose TLS handshake always fails; the till must be given that one.</source>
        <translation>Шлюздің https мекенжайы бар, бірақ TLS байланысы ешқашан орнамайды; кассаға осы мекенжай берілуі керек.</translation>
    </message>
    <message id="qa_scenario_portal">
        <source>A captive portal redirects every call to its own page.</source>
        <translation>Wi-Fi кіру беті әр сұрауды өзіне бұрып жібереді.</translation>
    </message>
    <message id="qa_scenario_unavailable">
        <source>The gateway says that payments are not available, and refuses to create an order. A till that has asked sends none; one that has not ends as under create-unavailable.</source>
        <translation>Шлюз төлем қолжетімсіз екенін айтып, тапсырыс жасаудан бас тартады. Алдын ала сұраған касса ештеңе жібермейді; сұрамағаны create-unavailable сияқты аяқтайды.</translation>
    </message>
    <message id="qa_scenario_refuse">
        <source>The gateway refuses to create the order, with a code and a message.</source>
        <translation>Шлюз тапсырыс жасаудан бас тартады: коды мен хабары бар.</translation>
    </message>
    <message id="qa_scenario_create_unavailable">
        <source>The gateway says that it is available, and refuses to create the order because it is not.</source>
        <translation>Шлюз төлем қолжетімді дейді, бірақ қолжетімсіз болғандықтан тапсырыс жасаудан бас тартады.</translation>
    </message>
    <message id="qa_scenario_create_error">
        <source>Create is answered with HTTP 200 and a body that says error.</source>
        <translation>Жасау сұрауына HTTP 200 келеді, ал жауаптың ішінде қате.</translation>
    </message>
    <message id="qa_scenario_create_401">
        <source>Create is answered with HTTP 401 whatever the token.</source>
        <translation>Токен қандай болса да, жасау сұрауына HTTP 401 келеді.</translation>
    </message>
    <message id="qa_scenario_create_token_expired">
        <source>All tokens end as create comes; with a new one it is done.</source>
        <translation>Жасау сұрауы келгенде барлық токеннің мерзімі бітеді; жаңа токенмен орындалады.</translation>
    </message>
    <message id="qa_scenario_create_403">
        <source>A firewall answers create with HTTP 403 and a page; there is no order.</source>
        <translation>Желіаралық экран жасау сұрауына HTTP 403 пен бет қайтарады; тапсырыс жоқ.</translation>
    </message>
    <message id="qa_scenario_create_429">
        <source>Create is answered with HTTP 429, without Retry-After; there is no order.</source>
        <translation>Жасау сұрауына Retry-After жоқ HTTP 429 келеді; тапсырыс жоқ.</translation>
    </message>
    <message id="qa_scenario_create_429_wait">
        <source>Create is answered with HTTP 429 and Retry-After: 5; there is no order.</source>
        <translation>Жасау сұрауына HTTP 429 және Retry-After: 5 келеді; тапсырыс жоқ.</translation>
    </message>
    <message id="qa_scenario_create_500">
        <source>The order is created, and HTTP 500 is answered.</source>
        <translation>Тапсырыс жасалды, бірақ HTTP 500 келеді.</translation>
    </message>
    <message id="qa_scenario_create_502">
        <source>The order is created, and a proxy answers HTTP 502 and a page of HTML.</source>
        <translation>Тапсырыс жасалды, бірақ прокси HTTP 502 және HTML бетін қайтарады.</translation>
    </message>
    <message id="qa_scenario_create_portal">
        <source>A captive portal redirects create to its own page; there is no order.</source>
        <translation>Wi-Fi кіру беті жасау сұрауын өзіне бұрып жібереді; тапсырыс жоқ.</translation>
    </message>
    <message id="qa_scenario_create_unheard">
        <source>The connection is cut before the order is created.</source>
        <translation>Байланыс тапсырыс жасалмай тұрып үзіледі.</translation>
    </message>
    <message id="qa_scenario_answer_lost">
        <source>The order is created, but the connection is cut before the till has its answer.</source>
        <translation>Тапсырыс жасалды, бірақ касса жауап алмай тұрып байланыс үзіледі.</translation>
    </message>
    <message id="qa_scenario_answer_lost_paid">
        <source>As answer-lost; 10 seconds later the customer finds the bill in their app and pays it.</source>
        <translation>answer-lost сияқты; 10 секундтан кейін сатып алушы шотты қосымшадан тауып, төлейді.</translation>
    </message>
    <message id="qa_scenario_create_reset">
        <source>The order is created, and the connection is reset in the middle of the answer.</source>
        <translation>Тапсырыс жасалды, бірақ жауаптың ортасында байланыс үзіледі.</translation>
    </message>
    <message id="qa_scenario_create_truncated">
        <source>The order is created, and the answer's JSON breaks off.</source>
        <translation>Тапсырыс жасалды, бірақ жауаптың JSON мәтіні үзіліп қалады.</translation>
    </message>
    <message id="qa_scenario_create_wrong_types">
        <source>The order is created, and the members of the answer have other types.</source>
        <translation>Тапсырыс жасалды, бірақ жауап өрістерінің түрі басқа.</translation>
    </message>
    <message id="qa_scenario_create_huge">
        <source>The order is created, and the answer has 4 megabytes.</source>
        <translation>Тапсырыс жасалды, бірақ жауап 4 мегабайт.</translation>
    </message>
    <message id="qa_scenario_create_empty">
        <source>The order is created, and the answer has no body.</source>
        <translation>Тапсырыс жасалды, бірақ жауап бос.</translation>
    </message>
    <message id="qa_scenario_image_only">
        <source>Create answers without a link; the QR is a picture, and only when it was asked for (POS_IMAGE_SIZE).</source>
        <translation>Жасау жауабында сілтеме жоқ; QR тек сұралған жағдайда (POS_IMAGE_SIZE) сурет болып келеді.</translation>
    </message>
    <message id="qa_scenario_status_error">
        <source>After the payment, status is answered 3 times with HTTP 200 and a body that says error.</source>
        <translation>Төлемнен кейін күй сұрауына 3 рет HTTP 200 келеді, ал ішінде қате.</translation>
    </message>
    <message id="qa_scenario_status_401">
        <source>After the payment, status is answered 3 times with HTTP 401 whatever the token.</source>
        <translation>Төлемнен кейін токен қандай болса да, күй сұрауына 3 рет HTTP 401 келеді.</translation>
    </message>
    <message id="qa_scenario_status_token_expired">
        <source>All tokens end as status is asked after the payment.</source>
        <translation>Төлемнен кейін күй сұралғанда барлық токеннің мерзімі бітеді.</translation>
    </message>
    <message id="qa_scenario_status_403">
        <source>After the payment, a firewall answers status 3 times with HTTP 403 and a page.</source>
        <translation>Төлемнен кейін желіаралық экран күй сұрауына 3 рет HTTP 403 пен бет қайтарады.</translation>
    </message>
    <message id="qa_scenario_status_429">
        <source>After the payment, status is answered 3 times with HTTP 429, without Retry-After.</source>
        <translation>Төлемнен кейін күй сұрауына 3 рет Retry-After жоқ HTTP 429 келеді.</translation>
    </message>
    <message id="qa_scenario_status_429_wait">
        <source>After the payment, status is answered once with HTTP 429 and Retry-After: 5.</source>
        <translation>Төлемнен кейін күй сұрауына бір рет HTTP 429 және Retry-After: 5 келеді.</translation>
    </message>
    <message id="qa_scenario_status_500">
        <source>After the payment, status is answered 3 times with HTTP 500.</source>
        <translation>Төлемнен кейін күй сұрауына 3 рет HTTP 500 келеді.</translation>
    </message>
    <message id="qa_scenario_status_502">
        <source>After the payment, a proxy answers status 3 times with HTTP 502 and a page of HTML.</source>
        <translation>Төлемнен кейін прокси күй сұрауына 3 рет HTTP 502 және HTML бетін қайтарады.</translation>
    </message>
    <message id="qa_scenario_status_portal">
        <source>After the payment, a captive portal redirects status 3 times to its own page.</source>
        <translation>Төлемнен кейін Wi-Fi кіру беті күй сұрауын 3 рет өзіне бұрып жібереді.</translation>
    </message>
    <message id="qa_scenario_status_lost">
        <source>After the payment, the connection is cut 3 times instead of an answer of status.</source>
        <translation>Төлемнен кейін күй жауабының орнына байланыс 3 рет үзіледі.</translation>
    </message>
    <message id="qa_scenario_status_reset">
        <source>After the payment, the connection is reset 3 times in the middle of status.</source>
        <translation>Төлемнен кейін күй жауабының ортасында байланыс 3 рет үзіледі.</translation>
    </message>
    <message id="qa_scenario_status_truncated">
        <source>After the payment, the JSON of status breaks off 3 times.</source>
        <translation>Төлемнен кейін күйдің JSON мәтіні 3 рет үзіліп қалады.</translation>
    </message>
    <message id="qa_scenario_status_wrong_types">
        <source>After the payment, the members of status have other types 3 times.</source>
        <translation>Төлемнен кейін күй өрістерінің түрі 3 рет басқа болады.</translation>
    </message>
    <message id="qa_scenario_status_wrong_types_unpaid">
        <source>The members of status have other types 3 times, and every attempt to pay fails.</source>
        <translation>Күй өрістерінің түрі 3 рет басқа болады, әр төлем әрекеті сәтсіз аяқталады.</translation>
    </message>
    <message id="qa_scenario_status_huge">
        <source>After the payment, status has 4 megabytes 3 times.</source>
        <translation>Төлемнен кейін күй жауабы 3 рет 4 мегабайт болады.</translation>
    </message>
    <message id="qa_scenario_status_empty">
        <source>After the payment, status has no body 3 times.</source>
        <translation>Төлемнен кейін күй жауабы 3 рет бос келеді.</translation>
    </message>
    <message id="qa_scenario_status_lag">
        <source>Status says paid 10 seconds after the callback said so, and not at the first question.</source>
        <translation>Күй төлем туралы кері шақырудан 10 секунд кейін және бірінші сұрауда емес айтады.</translation>
    </message>
    <message id="qa_scenario_status_missing">
        <source>After the payment, status leaves the order out 3 times.</source>
        <translation>Төлемнен кейін күйде бұл тапсырыс 3 рет болмайды.</translation>
    </message>
    <message id="qa_scenario_status_flapping">
        <source>In turn status leaves the order out, calls it unpaid, is a proxy's page, and tells the truth.</source>
        <translation>Күй кезекпен тапсырысты көрсетпейді, төленбеген дейді, прокси беті болып шығады, содан кейін шындықты айтады.</translation>
    </message>
    <message id="qa_scenario_status_amounts_as_strings">
        <source>Status tells sums as text.</source>
        <translation>Күйдегі сомалар мәтін болып келеді.</translation>
    </message>
    <message id="qa_scenario_status_bool">
        <source>Status answers in its oldest shape: paid or not, without an amount.</source>
        <translation>Күй ең ескі түрінде жауап береді: төленді ме, жоқ па, сомасыз.</translation>
    </message>
    <message id="qa_scenario_status_2019">
        <source>Status answers in the shape of 2019: paid or not and the amount, no reference.</source>
        <translation>Күй 2019 жылғы түрінде жауап береді: төленді ме, жоқ па және сома, операция нөмірінсіз.</translation>
    </message>
    <message id="qa_scenario_no_callback">
        <source>The payment goes through, but nobody is called back.</source>
        <translation>Төлем өтеді, бірақ кері шақыру болмайды.</translation>
    </message>
    <message id="qa_scenario_double_callback">
        <source>Each callback is sent twice.</source>
        <translation>Әр кері шақыру екі рет келеді.</translation>
    </message>
    <message id="qa_scenario_late_callback">
        <source>Callbacks come 10 seconds after the event.</source>
        <translation>Кері шақыру оқиғадан 10 секунд кейін келеді.</translation>
    </message>
    <message id="qa_scenario_early_callback">
        <source>The customer pays and the till is called back before create is answered.</source>
        <translation>Жасау жауабынан бұрын сатып алушы төлеп, кері шақыру келеді.</translation>
    </message>
    <message id="qa_scenario_swapped_callbacks">
        <source>The first attempt fails, the second pays; their callbacks come the other way round.</source>
        <translation>Бірінші әрекет сәтсіз, екіншісі өтеді; олардың кері шақырулары керісінше ретпен келеді.</translation>
    </message>
    <message id="qa_scenario_callback_wrong_amount">
        <source>The callback names 1 tenge; what was paid is right.</source>
        <translation>Кері шақыруда 1 теңге көрсетілген; төленгені дұрыс.</translation>
    </message>
    <message id="qa_scenario_forged_callback">
        <source>Every attempt fails, and somebody sends callbacks that say paid, with made-up signatures.</source>
        <translation>Әр төлем әрекеті сәтсіз, ал біреу ойдан шығарылған қолтаңбамен «төленді» деген кері шақырулар жібереді.</translation>
    </message>
    <message id="qa_scenario_overheard_callback">
        <source>Every attempt fails, and somebody who learned the callback's address calls it.</source>
        <translation>Әр төлем әрекеті сәтсіз, ал кері шақыру мекенжайын біліп алған біреу соған жүгінеді.</translation>
    </message>
    <message id="qa_scenario_decline">
        <source>Every attempt of the customer to pay fails.</source>
        <translation>Сатып алушының әр төлем әрекеті сәтсіз аяқталады.</translation>
    </message>
    <message id="qa_scenario_second_attempt">
        <source>The first attempt to pay fails, the second goes through at once.</source>
        <translation>Бірінші төлем әрекеті сәтсіз, екіншісі бірден өтеді.</translation>
    </message>
    <message id="qa_scenario_wrong_amount">
        <source>The customer pays 100 tenge more than was asked.</source>
        <translation>Сатып алушы сұралғаннан 100 теңге артық төлейді.</translation>
    </message>
    <message id="qa_scenario_underpaid">
        <source>The customer pays 100 tenge less than was asked, but at least 1.</source>
        <translation>Сатып алушы сұралғаннан 100 теңге кем, бірақ кемінде 1 теңге төлейді.</translation>
    </message>
    <message id="qa_scenario_refund_refused">
        <source>Refund is refused 3 times, with a code and a message.</source>
        <translation>Қайтару 3 рет қабылданбайды: коды мен хабары бар.</translation>
    </message>
    <message id="qa_scenario_refund_401">
        <source>Refund is answered 3 times with HTTP 401 whatever the token; nothing is given back.</source>
        <translation>Токен қандай болса да, қайтару сұрауына 3 рет HTTP 401 келеді; ақша қайтарылмайды.</translation>
    </message>
    <message id="qa_scenario_refund_429">
        <source>Refund is answered 3 times with HTTP 429, without Retry-After; nothing is given back.</source>
        <translation>Қайтару сұрауына 3 рет Retry-After жоқ HTTP 429 келеді; ақша қайтарылмайды.</translation>
    </message>
    <message id="qa_scenario_refund_portal">
        <source>A captive portal redirects refund 3 times to its own page; nothing is given back.</source>
        <translation>Wi-Fi кіру беті қайтару сұрауын 3 рет өзіне бұрып жібереді; ақша қайтарылмайды.</translation>
    </message>
    <message id="qa_scenario_refund_unheard">
        <source>The connection is cut 3 times before anything is given back.</source>
        <translation>Ақша қайтарылмай тұрып байланыс 3 рет үзіледі.</translation>
    </message>
    <message id="qa_scenario_refund_lost">
        <source>The money is given back, but the connection is cut 3 times before the till has its answer.</source>
        <translation>Ақша қайтарылды, бірақ касса жауап алмай тұрып байланыс 3 рет үзіледі.</translation>
    </message>
    <message id="qa_scenario_refund_reset">
        <source>The money is given back, and the connection is reset 3 times in the middle of the answer.</source>
        <translation>Ақша қайтарылды, бірақ жауаптың ортасында байланыс 3 рет үзіледі.</translation>
    </message>
    <message id="qa_scenario_refund_500">
        <source>The money is given back, and HTTP 500 is answered 3 times.</source>
        <translation>Ақша қайтарылды, бірақ 3 рет HTTP 500 келеді.</translation>
    </message>
    <message id="qa_scenario_refund_502">
        <source>The money is given back, and a proxy answers HTTP 502 and a page of HTML 3 times.</source>
        <translation>Ақша қайтарылды, бірақ прокси 3 рет HTTP 502 және HTML бетін қайтарады.</translation>
    </message>
    <message id="qa_scenario_refund_truncated">
        <source>The money is given back, and the answer's JSON breaks off 3 times.</source>
        <translation>Ақша қайтарылды, бірақ жауаптың JSON мәтіні 3 рет үзіліп қалады.</translation>
    </message>
    <message id="qa_scenario_refund_wrong_types">
        <source>The money is given back, and the members of the answer have other types 3 times.</source>
        <translation>Ақша қайтарылды, бірақ жауап өрістерінің түрі 3 рет басқа болады.</translation>
    </message>
    <message id="qa_scenario_refund_empty">
        <source>The money is given back, and the answer has no body 3 times.</source>
        <translation>Ақша қайтарылды, бірақ жауап 3 рет бос келеді.</translation>
    </message>
    <message id="qa_scenario_refund_slow">
        <source>The money is given back, and the first answer takes 20 seconds, longer than a till waits.</source>
        <translation>Ақша қайтарылды, бірақ бірінші жауап 20 секунд келеді: касса онша күтпейді.</translation>
    </message>
    <message id="qa_scenario_refund_shows_late">
        <source>Status shows what was given back 10 seconds later, and not at the first question.</source>
        <translation>Күй қайтарылғанын 10 секундтан кейін және бірінші сұрауда емес көрсетеді.</translation>
    </message>
    <message id="qa_not_run">
        <source>not run</source>
        <translation>тексерілмеген</translation>
    </message>
    <message id="qa_passed">
        <source>passed</source>
        <translation>өтті</translation>
    </message>
    <message id="qa_failed">
        <source>failed</source>
        <translation>өтпеді</translation>
    </message>
    <message id="qa_count_passed" numerus="yes">
        <source>{n} passed</source>
        <translation>
            <numerusform>{n} өтті</numerusform>
            <numerusform>{n} өтті</numerusform>
        </translation>
    </message>
    <message id="qa_count_failed" numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} өтпеді</numerusform>
            <numerusform>{n} өтпеді</numerusform>
        </translation>
    </message>
    <message id="qa_count_not_run" numerus="yes">
        <source>{n} not run</source>
        <translation>
            <numerusform>{n} тексерілмеген</numerusform>
            <numerusform>{n} тексерілмеген</numerusform>
        </translation>
    </message>
    <message id="qa_expected">
        <source>Expected</source>
        <translation>Күтілетіні</translation>
    </message>
    <message id="qa_actual">
        <source>Actual</source>
        <translation>Нәтиже</translation>
    </message>
    <message id="qa_expect_back">
        <source>{state}; the money goes back exactly once</source>
        <translation>{state}; ақша дәл бір рет қайтарылады</translation>
    </message>
    <message id="qa_expect_refused">
        <source>{state}; the refund is refused, and asked for again goes back exactly once</source>
        <translation>{state}; қайтару қабылданбайды, қайта сұралғанда дәл бір рет өтеді</translation>
    </message>
    <message id="qa_refusals" numerus="yes">
        <source>{n} refusals</source>
        <translation>
            <numerusform>{n} бас тарту</numerusform>
            <numerusform>{n} бас тарту</numerusform>
        </translation>
    </message>
    <message id="qa_refund_accepted">
        <source>refund accepted</source>
        <translation>қайтару қабылданды</translation>
    </message>
    <message id="qa_refund_refused">
        <source>refund refused</source>
        <translation>қайтару қабылданбады</translation>
    </message>
    <message id="qa_wrong_no_order">
        <source>The till began no order.</source>
        <translation>Касса тапсырысты бастамады.</translation>
    </message>
    <message id="qa_wrong_never_ended">
        <source>The order did not end in time: {till}.</source>
        <translation>Тапсырыс уақытында аяқталмады: {till}.</translation>
    </message>
    <message id="qa_wrong_state">
        <source>The order ended as “{till}”, expected “{other}”.</source>
        <translation>Тапсырыс «{till}» болып аяқталды, күтілгені «{other}».</translation>
    </message>
    <message id="qa_wrong_unpaid">
        <source>The till counts {till} as received, and the gateway's books have no payment.</source>
        <translation>Касса {till} алынды деп есептейді, ал шлюз кітаптарында төлем жоқ.</translation>
    </message>
    <message id="qa_wrong_missed">
        <source>The gateway was paid {other}, and the till does not count the order as paid.</source>
        <translation>Шлюз {other} алды, ал касса тапсырысты төленген деп санамайды.</translation>
    </message>
    <message id="qa_wrong_sum">
        <source>The sums differ: {till} at the till, {other} at the gateway.</source>
        <translation>Сомалар сәйкес емес: кассада {till}, шлюзде {other}.</translation>
    </message>
    <message id="qa_wrong_no_refund">
        <source>No money went back.</source>
        <translation>Ақша қайтарылмады.</translation>
    </message>
    <message id="qa_wrong_refund">
        <source>The first refund ended as “{till}”, expected “{other}”.</source>
        <translation>Бірінші қайтару «{till}» болып аяқталды, күтілгені «{other}».</translation>
    </message>
    <message id="qa_wrong_not_once">
        <source>Given back: {till} by the till, {other} by the gateway's books; each refund must stand in both, once.</source>
        <translation>Касса бойынша {till}, шлюз кітаптары бойынша {other} қайтарылды: сәйкес келіп, әр қайтару бір рет болуы керек.</translation>
    </message>
    <message id="qa_wrong_not_struck">
        <source>The fault did not strike this order, so the test shows nothing. Play it again.</source>
        <translation>Ақау бұл тапсырысқа тимеді, сондықтан тексеру ештеңе көрсетпеді. Қайталап көріңіз.</translation>
    </message>
    <message id="qa_wrong_trouble">
        <source>The till for this test did not open: {till}</source>
        <translation>Бұл тексеруге касса ашылмады: {till}</translation>
    </message>
    <message id="qa_by_itself">
        <source>by itself</source>
        <translation>автоматты түрде</translation>
    </message>
    <message id="qa_overruled">
        <source>the tester's decision; the comparison said: {found}</source>
        <translation>тексеруші шешімі; салыстыру: {found}</translation>
    </message>
    <message id="qa_nobody">
        <source>not named</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message id="qa_note">
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message id="qa_report_title">
        <source>Test report of the till</source>
        <translation>Кассаны тексеру хаттамасы</translation>
    </message>
    <message id="qa_report_passed">
        <source>All scenarios passed</source>
        <translation>Барлық сценарий өтті</translation>
    </message>
    <message id="qa_report_failed">
        <source>Some scenarios failed</source>
        <translation>Өтпеген сценарийлер бар</translation>
    </message>
    <message id="qa_report_not_run">
        <source>The test is not complete</source>
        <translation>Тексеру аяқталмаған</translation>
    </message>
    <message id="qa_report_signed">
        <source>Tested by: ____________________     Signature: ____________________     Date: ____________</source>
        <translation>Тексерген: ____________________     Қолы: ____________________     Күні: ____________</translation>
    </message>
    <message id="qa_fact_shop">
        <source>Shop</source>
        <translation>Дүкен</translation>
    </message>
    <message id="qa_fact_till">
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message id="qa_fact_version">
        <source>Version</source>
        <translation>Нұсқасы</translation>
    </message>
    <message id="qa_fact_machine">
        <source>Machine</source>
        <translation>Компьютер</translation>
    </message>
    <message id="qa_fact_date">
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message id="qa_fact_tester">
        <source>Tester</source>
        <translation>Тексеруші</translation>
    </message>
    <message id="qa_http_call">
        <source>till → gateway</source>
        <translation>касса → шлюз</translation>
    </message>
    <message id="qa_http_callback">
        <source>gateway → relay</source>
        <translation>шлюз → реле</translation>
    </message>
    <message id="qa_http_took">
        <source>{ms} ms</source>
        <translation>{ms} мс</translation>
    </message>
    <message id="qa_http_times">
        <source>{n} times in a row</source>
        <translation>қатарынан {n} рет</translation>
    </message>
    <message id="qa_http_cut">
        <source>(the connection ended without an answer)</source>
        <translation>(байланыс жауапсыз үзілді)</translation>
    </message>
    <message id="qa_http_half">
        <source>(the connection ended in the middle of the answer)</source>
        <translation>(байланыс жауаптың ортасында үзілді)</translation>
    </message>
    <message id="qa_http_bytes">
        <source>(bytes in all: {n})</source>
        <translation>(барлығы байт: {n})</translation>
    </message>
    <message id="qa_http_left_out">
        <source>(earlier exchanges left out: {n})</source>
        <translation>(бұрынғы алмасулар көрсетілмеді: {n})</translation>
    </message>
    <message id="qa_title">
        <source>Test of the till</source>
        <translation>Кассаны тексеру</translation>
    </message>
    <message id="qa_search">
        <source>Find a scenario</source>
        <translation>Сценарийді табу</translation>
    </message>
    <message id="qa_none_found">
        <source>There is no such scenario. Erase part of the word.</source>
        <translation>Мұндай сценарий жоқ. Сөздің бір бөлігін өшіріңіз.</translation>
    </message>
    <message id="qa_tester">
        <source>Tester's name</source>
        <translation>Тексерушінің аты</translation>
    </message>
    <message id="qa_run_all">
        <source>Run all by itself</source>
        <translation>Бәрін автоматты тексеру</translation>
    </message>
    <message id="qa_stop">
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message id="qa_running">
        <source>{done} of {all} done</source>
        <translation>{all} ішінен {done} тексерілді</translation>
    </message>
    <message id="qa_save">
        <source>Save report</source>
        <translation>Хаттаманы сақтау</translation>
    </message>
    <message id="qa_saved">
        <source>The report is saved: {path}, and the PDF beside it.</source>
        <translation>Хаттама сақталды: {path}, қасында PDF бар.</translation>
    </message>
    <message id="qa_not_saved">
        <source>The report is not saved: the folder {path} can't be written. Free some space or check the access, then save again.</source>
        <translation>Хаттама сақталмады: {path} қалтасына жазу мүмкін емес. Орын босатыңыз немесе рұқсатты тексеріп, қайта сақтаңыз.</translation>
    </message>
    <message id="qa_sheet_not_saved">
        <source>The test sheet is not on the disk yet: {detail}. The marks stay until the window closes; the till tries again with the next mark.</source>
        <translation>Тексеру парағы әзірге дискіге жазылмады: {detail}. Белгілер терезе жабылғанша сақталады; касса келесі белгімен қайта жазып көреді.</translation>
    </message>
    <message id="qa_play">
        <source>Play</source>
        <translation>Бастау</translation>
    </message>
    <message id="qa_play_alone">
        <source>Let it run by itself</source>
        <translation>Автоматты тексеру</translation>
    </message>
    <message id="qa_how_sale">
        <source>Press Play and charge any amount: the customer pays by themselves after {s} s.</source>
        <translation>«Бастау» түймесін басып, кез келген соманы ұсыныңыз: сатып алушы {s} с кейін өзі төлейді.</translation>
    </message>
    <message id="qa_how_closed">
        <source>Press Play, charge any amount, and wait until the till has closed the order: up to {s} s.</source>
        <translation>«Бастау» түймесін басып, кез келген соманы ұсыныңыз да, касса тапсырысты жапқанша күтіңіз: {s} с дейін.</translation>
    </message>
    <message id="qa_how_refund">
        <source>Press Play, charge any amount, wait for the payment, and give some or all of it back. Where the refund is refused, ask again.</source>
        <translation>«Бастау» түймесін басып, кез келген соманы ұсыныңыз, төлемді күтіп, оның бір бөлігін не бәрін қайтарыңыз. Қайтару қабылданбаса, қайталаңыз.</translation>
    </message>
    <message id="qa_how_at_once">
        <source>Press Play and charge any amount at once, within 30 seconds; then wait until the till has closed the order.</source>
        <translation>«Бастау» түймесін басып, бірден, 30 секунд ішінде кез келген соманы ұсыныңыз; содан кейін касса тапсырысты жапқанша күтіңіз.</translation>
    </message>
    <message id="qa_how_alone">
        <source>It needs a till with another gateway address: this scenario runs only by itself.</source>
        <translation>Шлюз мекенжайы басқа касса керек: бұл сценарий тек автоматты тексеріледі.</translation>
    </message>
    <message id="qa_charge_now">
        <source>The scenario is on. Charge at the till.</source>
        <translation>Сценарий қосылды. Кассада шот ұсыныңыз.</translation>
    </message>
    <message id="qa_under_way">
        <source>Under way: {state}</source>
        <translation>Жүріп жатыр: {state}</translation>
    </message>
    <message id="qa_give_back_now">
        <source>Paid. Now give the money back.</source>
        <translation>Төленді. Енді ақшаны қайтарыңыз.</translation>
    </message>
    <message id="qa_playing">
        <source>It is running by itself…</source>
        <translation>Автоматты тексерілуде…</translation>
    </message>
    <message id="qa_timeline">
        <source>The order's timeline</source>
        <translation>Тапсырыс барысы</translation>
    </message>
    <message id="qa_http">
        <source>The gateway's HTTP</source>
        <translation>Шлюз HTTP</translation>
    </message>
    <message id="qa_http_hint">
        <source>Secrets are masked</source>
        <translation>Құпиялар жасырылған</translation>
    </message>
    <message id="qa_nothing_yet">
        <source>The order's timeline will show here.</source>
        <translation>Тапсырыс барысы осында көрінеді.</translation>
    </message>
    <message id="qa_mark_passed">
        <source>Passed</source>
        <translation>Өтті</translation>
    </message>
    <message id="qa_mark_failed">
        <source>Failed</source>
        <translation>Өтпеді</translation>
    </message>
    <message id="qa_row_spoken">
        <source>{name}, {verdict}. {about}</source>
        <translation>{name}, {verdict}. {about}</translation>
    </message>
    <message id="setup_first">
        <source>First start</source>
        <translation>Алғашқы іске қосу</translation>
    </message>
    <message id="setup_settings">
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message id="setup_step_language">
        <source>Language and look</source>
        <translation>Тіл және көрініс</translation>
    </message>
    <message id="setup_step_gateway">
        <source>Gateway and key</source>
        <translation>Шлюз және кілт</translation>
    </message>
    <message id="setup_step_till">
        <source>Branch and till</source>
        <translation>Нүкте және касса</translation>
    </message>
    <message id="setup_step_relay">
        <source>Relay</source>
        <translation>Реле</translation>
    </message>
    <message id="setup_step_printer">
        <source>Printer and receipts</source>
        <translation>Принтер және чектер</translation>
    </message>
    <message id="setup_step_people">
        <source>PIN and check</source>
        <translation>PIN және тексеру</translation>
    </message>
    <message id="setup_step_check">
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message id="setup_of">
        <source>Step {step} of {steps}. Everything can be changed later in the settings.</source>
        <translation>{steps} қадамның {step}-қадамы. Бәрін кейін баптаулардан өзгертуге болады.</translation>
    </message>
    <message id="setup_takes_effect">
        <source>Language and look change at once. The rest with Apply: the till opens anew.</source>
        <translation>Тіл мен көрініс бірден өзгереді. Қалғаны «Қолдану» басылғанда: касса қайта ашылады.</translation>
    </message>
    <message id="setup_language_hint">
        <source>The till speaks this language. Customers choose their own.</source>
        <translation>Касса осы тілде сөйлейді. Сатып алушы өз тілін өзі таңдайды.</translation>
    </message>
    <message id="setup_gateway_hint">
        <source>Rahmet Pay issues the address and the key. The till checks them at once.</source>
        <translation>Мекенжай мен кілтті Rahmet Pay береді. Касса оларды бірден тексереді.</translation>
    </message>
    <message id="setup_till_hint">
        <source>Customers see the name. The till's name is part of every order's number.</source>
        <translation>Атауын сатып алушылар көреді. Касса аты әр тапсырыс нөміріне кіреді.</translation>
    </message>
    <message id="setup_relay_hint">
        <source>With a relay the till hears of a payment at once, without one some seconds later.</source>
        <translation>Реле арқылы касса төлемді бірден біледі, онсыз — бірнеше секундтан кейін.</translation>
    </message>
    <message id="setup_printer_hint">
        <source>You can sell without a printer and print receipts later.</source>
        <translation>Принтерсіз де сатуға болады: чекті кейін басып шығарасыз.</translation>
    </message>
    <message id="setup_people_hint">
        <source>The first person becomes the administrator. Without PINs everybody may do everything.</source>
        <translation>Бірінші адам әкімші болады. PIN болмаса, кез келген адам бәрін жасай алады.</translation>
    </message>
    <message id="setup_check_title">
        <source>Checking everything</source>
        <translation>Байланысты тексеру</translation>
    </message>
    <message id="setup_check_hint">
        <source>The till checks by itself everything that taking payments needs.</source>
        <translation>Касса төлем қабылдауға керектің бәрін өзі тексереді.</translation>
    </message>
    <message id="setup_look">
        <source>Look</source>
        <translation>Көрінісі</translation>
    </message>
    <message id="setup_look_system">
        <source>As the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message id="setup_look_light">
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message id="setup_look_dark">
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message id="setup_environment">
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message id="setup_production">
        <source>Production</source>
        <translation>Жұмыс шлюзі</translation>
    </message>
    <message id="setup_test">
        <source>Test</source>
        <translation>Сынақ шлюзі</translation>
    </message>
    <message id="setup_other">
        <source>Another address</source>
        <translation>Басқа мекенжай</translation>
    </message>
    <message id="setup_version">
        <source>Bill version</source>
        <translation>Шот нұсқасы</translation>
    </message>
    <message id="setup_gateway_url">
        <source>Gateway address</source>
        <translation>Шлюз мекенжайы</translation>
    </message>
    <message id="setup_client_id">
        <source>Client ID</source>
        <translation>Клиент ID</translation>
    </message>
    <message id="setup_client_secret">
        <source>Client secret</source>
        <translation>Клиент құпиясы</translation>
    </message>
    <message id="setup_branch_token">
        <source>Branch token</source>
        <translation>Нүкте токені</translation>
    </message>
    <message id="setup_branch_name">
        <source>Branch name, as customers see it</source>
        <translation>Нүкте атауы — оны сатып алушы көреді</translation>
    </message>
    <message id="setup_terminal_id">
        <source>Till name, in Latin letters</source>
        <translation>Касса аты, латын әріптерімен</translation>
    </message>
    <message id="setup_relay_kind">
        <source>Where the relay is</source>
        <translation>Реле қайда</translation>
    </message>
    <message id="setup_relay_embedded">
        <source>In this till</source>
        <translation>Осы кассада</translation>
    </message>
    <message id="setup_relay_elsewhere">
        <source>On a server</source>
        <translation>Серверде</translation>
    </message>
    <message id="setup_relay_url">
        <source>Relay address</source>
        <translation>Реле мекенжайы</translation>
    </message>
    <message id="setup_relay_secret">
        <source>Secret shared with the relay</source>
        <translation>Реленің ортақ құпиясы</translation>
    </message>
    <message id="setup_callback_url">
        <source>Relay address for the gateway — optional</source>
        <translation>Шлюзге арналған реле мекенжайы — міндетті емес</translation>
    </message>
    <message id="setup_printer_none">
        <source>No printer</source>
        <translation>Принтерсіз</translation>
    </message>
    <message id="setup_printer_tcp">
        <source>Network</source>
        <translation>Желілік</translation>
    </message>
    <message id="setup_printer_serial">
        <source>Serial port</source>
        <translation>COM-порт</translation>
    </message>
    <message id="setup_printer_system">
        <source>System</source>
        <translation>Жүйелік</translation>
    </message>
    <message id="setup_printer_pdf">
        <source>PDF files</source>
        <translation>PDF файлдар</translation>
    </message>
    <message id="setup_printer_kind">
        <source>Receipt printer</source>
        <translation>Чек принтері</translation>
    </message>
    <message id="setup_address_tcp">
        <source>Printer's IP address, such as 192.168.1.50</source>
        <translation>Принтердің IP-мекенжайы, мысалы 192.168.1.50</translation>
    </message>
    <message id="setup_address_usb">
        <source>USB code, such as 04b8:0202</source>
        <translation>USB коды, мысалы 04b8:0202</translation>
    </message>
    <message id="setup_address_serial">
        <source>Port, such as /dev/ttyUSB0 or COM3</source>
        <translation>Порт, мысалы /dev/ttyUSB0 немесе COM3</translation>
    </message>
    <message id="setup_address_system">
        <source>Printer's name; empty: the default one</source>
        <translation>Принтер аты; бос болса — негізгісі</translation>
    </message>
    <message id="setup_address_pdf">
        <source>Folder for receipts</source>
        <translation>Чектерге арналған қалта</translation>
    </message>
    <message id="setup_receipt">
        <source>When to print</source>
        <translation>Қашан басып шығару</translation>
    </message>
    <message id="setup_receipt_auto">
        <source>Right after payment</source>
        <translation>Төлемнен кейін бірден</translation>
    </message>
    <message id="setup_receipt_ask">
        <source>By the button</source>
        <translation>Түйме арқылы</translation>
    </message>
    <message id="setup_receipt_never">
        <source>Never</source>
        <translation>Ешқашан</translation>
    </message>
    <message id="setup_paper">
        <source>Paper width</source>
        <translation>Қағаз ені</translation>
    </message>
    <message id="setup_paper_80">
        <source>80 mm</source>
        <translation>80 мм</translation>
    </message>
    <message id="setup_paper_58">
        <source>58 mm</source>
        <translation>58 мм</translation>
    </message>
    <message id="setup_fixed">
        <source>Set by the variable {name}: it can't be changed here</source>
        <translation>{name} айнымалысымен берілген: мұнда өзгермейді</translation>
    </message>
    <message id="setup_wrong_url">
        <source>Needs an address that begins with https:// (http:// on this computer only).</source>
        <translation>https:// деп басталатын мекенжай керек (http:// — тек осы компьютерде).</translation>
    </message>
    <message id="setup_wrong_terminal">
        <source>1 to 32 Latin letters, digits, dots, dashes. Begin with a letter or digit.</source>
        <translation>1–32 латын әрпі, цифр, нүкте, сызықша. Әріптен немесе цифрдан бастаңыз.</translation>
    </message>
    <message id="setup_wrong_text">
        <source>Too long, or it has characters that can't be printed: type it again.</source>
        <translation>Тым ұзын немесе басылмайтын таңбалар бар: қайта енгізіңіз.</translation>
    </message>
    <message id="setup_wrong_printer">
        <source>There is no such address. Type it as in the example above the field.</source>
        <translation>Мұндай мекенжай болмайды. Өріс үстіндегі үлгідей енгізіңіз.</translation>
    </message>
    <message id="setup_next">
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
    <message id="setup_later">
        <source>Go on later</source>
        <translation>Кейін жалғастыру</translation>
    </message>
    <message id="setup_check_again">
        <source>Check again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message id="setup_apply">
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message id="setup_open">
        <source>Open the till</source>
        <translation>Кассаны ашу</translation>
    </message>
    <message id="setup_saving">
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message id="setup_no_pin">
        <source>Without PINs</source>
        <translation>PIN-кодсыз</translation>
    </message>
    <message id="setup_fill">
        <source>fill in: {what}</source>
        <translation>толтырыңыз: {what}</translation>
    </message>
    <message id="setup_mend_marked">
        <source>mend what is marked</source>
        <translation>белгіленгенді түзетіңіз</translation>
    </message>
    <message id="setup_name_first">
        <source>enter a name</source>
        <translation>атын енгізіңіз</translation>
    </message>
    <message id="setup_mend">
        <source>Mend</source>
        <translation>Түзету</translation>
    </message>
    <message id="setup_choose">
        <source>Choose</source>
        <translation>Таңдау</translation>
    </message>
    <message id="setup_checking">
        <source>checking</source>
        <translation>тексеруде</translation>
    </message>
    <message id="setup_waits">
        <source>Checked when everything is filled in</source>
        <translation>Бәрі толтырылғанда тексереміз</translation>
    </message>
    <message id="setup_is_checking">
        <source>Checking…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message id="setup_ms">
        <source>{ms} ms</source>
        <translation>{ms} мс</translation>
    </message>
    <message id="setup_right_accepted">
        <source>Accepted</source>
        <translation>Қабылданды</translation>
    </message>
    <message id="setup_right_exact">
        <source>Exact</source>
        <translation>Дәл</translation>
    </message>
    <message id="setup_right_ready">
        <source>Ready</source>
        <translation>Дайын</translation>
    </message>
    <message id="setup_right_well">
        <source>Fine</source>
        <translation>Дұрыс</translation>
    </message>
    <message id="setup_right_warned">
        <source>Take note</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message id="setup_right_failed">
        <source>Failed</source>
        <translation>Қате</translation>
    </message>
    <message id="setup_not_kept">
        <source>It could not be saved: {why}. The settings are as before. Mend that and press again.</source>
        <translation>Сақталмады: {why}. Баптаулар бұрынғыдай. Түзетіп, қайта басыңыз.</translation>
    </message>
    <message id="setup_not_read">
        <source>The settings can't be read: {why}. Mend the file and open the till again.</source>
        <translation>Баптаулар оқылмады: {why}. Файлды түзетіп, кассаны қайта ашыңыз.</translation>
    </message>
    <message id="setup_reading">
        <source>Reading the settings…</source>
        <translation>Баптаулар оқылуда…</translation>
    </message>
    <message id="setup_import">
        <source>Take settings from another till</source>
        <translation>Басқа кассаның баптауларын алу</translation>
    </message>
    <message id="setup_export">
        <source>Save for another till</source>
        <translation>Басқа касса үшін сақтау</translation>
    </message>
    <message id="setup_people_button">
        <source>People and PINs</source>
        <translation>Адамдар және PIN-кодтар</translation>
    </message>
    <message id="setup_imported">
        <source>Taken from the file of till {till}. Enter this till's name and the secrets yourself.</source>
        <translation>{till} кассасының файлынан алынды. Осы кассаның аты мен құпияларын өзіңіз енгізіңіз.</translation>
    </message>
    <message id="setup_not_imported">
        <source>The file did not fit, nothing has changed. {why}</source>
        <translation>Файл жарамады, ештеңе өзгерген жоқ. {why}</translation>
    </message>
    <message id="setup_exported">
        <source>Saved without secrets: {path}</source>
        <translation>Құпияларсыз сақталды: {path}</translation>
    </message>
    <message id="setup_file">
        <source>A till's settings (*.toml)</source>
        <translation>Касса баптаулары (*.toml)</translation>
    </message>
    <message id="checked_token">
        <source>Payment gateway</source>
        <translation>Төлем шлюзі</translation>
    </message>
    <message id="checked_credentials">
        <source>Access key</source>
        <translation>Кіру кілті</translation>
    </message>
    <message id="checked_availability">
        <source>Taking payments</source>
        <translation>Төлем қабылдау</translation>
    </message>
    <message id="checked_relay">
        <source>Notification relay</source>
        <translation>Хабарлама релесі</translation>
    </message>
    <message id="checked_callback_path">
        <source>Callback path</source>
        <translation>Хабарлама жолы</translation>
    </message>
    <message id="checked_journal">
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message id="checked_audit">
        <source>Audit log</source>
        <translation>Оқиғалар журналы</translation>
    </message>
    <message id="checked_clock">
        <source>Clock</source>
        <translation>Сағат</translation>
    </message>
    <message id="checked_screens">
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message id="checked_printer">
        <source>Receipt printer</source>
        <translation>Чек принтері</translation>
    </message>
    <message id="checked_secrets">
        <source>Where secrets are kept</source>
        <translation>Құпияларды сақтау</translation>
    </message>
    <message id="found_gateway_answers">
        <source>Answers, version {version}</source>
        <translation>Жауап береді, нұсқасы {version}</translation>
    </message>
    <message id="found_gateway_silent">
        <source>{url} does not answer. Check the internet connection and the address.</source>
        <translation>{url} жауап бермейді. Интернетті және шлюз мекенжайын тексеріңіз.</translation>
    </message>
    <message id="found_credentials_ok">
        <source>The gateway knows the till</source>
        <translation>Шлюз кассаны таныды</translation>
    </message>
    <message id="found_credentials_refused">
        <source>The gateway refused the key: “{said}”. Check the client's ID and secret.</source>
        <translation>Шлюз кілтті қабылдамады: «{said}». Клиент ID мен құпиясын тексеріңіз.</translation>
    </message>
    <message id="found_availability_ok">
        <source>Payments are taken now</source>
        <translation>Төлем қазір қабылданады</translation>
    </message>
    <message id="found_availability_not">
        <source>Rahmet Pay takes no payments now. Wait and check again.</source>
        <translation>Rahmet Pay қазір төлем қабылдамайды. Күте тұрып, қайта тексеріңіз.</translation>
    </message>
    <message id="found_relay_answers">
        <source>The relay answers</source>
        <translation>Реле жауап береді</translation>
    </message>
    <message id="found_relay_silent">
        <source>{url} does not answer. Start the relay or check the address. You can sell; payments show a little later.</source>
        <translation>{url} жауап бермейді. Релені іске қосыңыз немесе мекенжайын тексеріңіз. Сатуға болады, төлемді сәл кейін білеміз.</translation>
    </message>
    <message id="found_relay_refused">
        <source>The relay answers, but has another secret. Enter the secret that the relay has.</source>
        <translation>Реле жауап береді, бірақ құпиясы басқа. Реледегі құпияны енгізіңіз.</translation>
    </message>
    <message id="found_relay_can_not_stand">
        <source>The relay did not start: {why}. Free the port and check again.</source>
        <translation>Реле іске қосылмады: {why}. Портты босатып, қайта тексеріңіз.</translation>
    </message>
    <message id="found_callback_ok">
        <source>A test callback came back to the till</source>
        <translation>Сынақ хабарламасы кассаға оралды</translation>
    </message>
    <message id="found_callback_loopback">
        <source>The gateway can't reach this computer. You can sell: payments show some seconds later.</source>
        <translation>Шлюз бұл компьютерге жете алмайды. Сатуға болады: төлемді бірнеше секундтан кейін білеміз.</translation>
    </message>
    <message id="found_callback_silent">
        <source>{url} does not answer. Check the relay's address for the gateway. You can sell.</source>
        <translation>{url} жауап бермейді. Шлюзге арналған реле мекенжайын тексеріңіз. Сатуға болады.</translation>
    </message>
    <message id="found_callback_other">
        <source>{url} answered HTTP {status}: no relay there, or another secret. Check the address. You can sell.</source>
        <translation>{url} HTTP {status} деп жауап берді: онда реле жоқ немесе құпиясы басқа. Мекенжайды тексеріңіз. Сатуға болады.</translation>
    </message>
    <message id="found_journal_none">
        <source>Begins with the first sale</source>
        <translation>Алғашқы сатылыммен пайда болады</translation>
    </message>
    <message id="found_journal_ok">
        <source>It can be read; orders still watched: {waiting}</source>
        <translation>Оқылады, бақылаудағы тапсырыстар: {waiting}</translation>
    </message>
    <message id="found_journal_bad">
        <source>The journal can't be read. Open the till: it keeps the file aside and recovers the orders.</source>
        <translation>Журнал оқылмайды. Кассаны ашыңыз: ол файлды бөлек қойып, тапсырыстарды қалпына келтіреді.</translation>
    </message>
    <message id="found_audit_none">
        <source>Empty so far</source>
        <translation>Әзірге бос</translation>
    </message>
    <message id="found_audit_ok">
        <source>Whole, lines: {lines}</source>
        <translation>Бүтін, жазбалар: {lines}</translation>
    </message>
    <message id="found_audit_bad">
        <source>Can't be read with the journal: open the till first.</source>
        <translation>Журналмен бірге оқылмайды: алдымен кассаны ашыңыз.</translation>
    </message>
    <message id="found_audit_broken">
        <source>Line {line} was changed outside the till. Keep the file and compare it with a backup and Z reports.</source>
        <translation>{line}-жазба кассадан тыс өзгертілген. Файлды сақтап, көшірмемен және Z есептерімен салыстырыңыз.</translation>
    </message>
    <message id="found_disk_ok">
        <source>It can be written, {gb} GB free</source>
        <translation>Жазылады, бос орын {gb} ГБ</translation>
    </message>
    <message id="found_disk_low">
        <source>Only {mb} MB free. Free some space: the journal is written before a QR is shown.</source>
        <translation>Тек {mb} МБ бос. Орын босатыңыз: журнал QR көрсетілгенше жазылады.</translation>
    </message>
    <message id="found_disk_denied">
        <source>The folder {folder} can't be written. Allow this user to, or choose another.</source>
        <translation>{folder} қалтасына жазылмайды. Оған рұқсат беріңіз немесе басқасын таңдаңыз.</translation>
    </message>
    <message id="found_clock_unknown">
        <source>The gateway did not tell its time</source>
        <translation>Шлюз өз уақытын айтпады</translation>
    </message>
    <message id="found_clock_ok">
        <source>Differs from the gateway's time by {seconds} s</source>
        <translation>Шлюз уақытынан ауытқуы: {seconds} с</translation>
    </message>
    <message id="found_clock_off">
        <source>The clock is {seconds} s off the gateway's. Set it: receipts carry its time.</source>
        <translation>Сағат шлюз уақытынан {seconds} с алшақ. Уақытты түзетіңіз: ол чекте басылады.</translation>
    </message>
    <message id="found_screens_ok">
        <source>A window can be opened</source>
        <translation>Терезе ашылады</translation>
    </message>
    <message id="found_screens_lacking">
        <source>Libraries are missing: {packages}. Install them.</source>
        <translation>Кітапханалар жетіспейді: {packages}. Оларды орнатыңыз.</translation>
    </message>
    <message id="found_screens_none">
        <source>No screen is seen. Connect one and open the till again.</source>
        <translation>Экран көрінбейді. Оны қосып, кассаны қайта ашыңыз.</translation>
    </message>
    <message id="found_printer_none">
        <source>None chosen. You can sell and print receipts later.</source>
        <translation>Таңдалмаған. Сатуға болады, чектер — кейін.</translation>
    </message>
    <message id="found_printer_well">
        <source>Ready to print</source>
        <translation>Басып шығаруға дайын</translation>
    </message>
    <message id="found_printer_off">
        <source>Does not answer. Switch it on, check its cable and address. You can sell.</source>
        <translation>Жауап бермейді. Принтерді қосып, кабель мен мекенжайды тексеріңіз. Сатуға болады.</translation>
    </message>
    <message id="found_printer_not_ready">
        <source>Not ready. Close its cover and look for a jam. You can sell.</source>
        <translation>Дайын емес. Қақпағын жауып, қағазын тексеріңіз. Сатуға болады.</translation>
    </message>
    <message id="found_printer_paper">
        <source>Out of paper. Put in a new roll. You can sell.</source>
        <translation>Қағаз жоқ. Жаңа орам салыңыз. Сатуға болады.</translation>
    </message>
    <message id="found_printer_not_found">
        <source>Not found. Plug it in or check its address. You can sell and print receipts later.</source>
        <translation>Табылмады. Принтерді қосыңыз немесе мекенжайын тексеріңіз. Сатуға болады, чектер — кейін.</translation>
    </message>
    <message id="found_printer_permission">
        <source>This user may not use the printer. Allow it. You can sell.</source>
        <translation>Принтерге рұқсат жоқ. Осы пайдаланушыға рұқсат беріңіз. Сатуға болады.</translation>
    </message>
    <message id="found_printer_driver">
        <source>The USB driver (libusb) is missing. Install it. You can sell.</source>
        <translation>USB драйвері (libusb) жетіспейді. Оны орнатыңыз. Сатуға болады.</translation>
    </message>
    <message id="found_printer_busy">
        <source>Busy. Wait and check again. You can sell.</source>
        <translation>Бос емес. Күте тұрып, қайта тексеріңіз. Сатуға болады.</translation>
    </message>
    <message id="found_printer_failed">
        <source>Does not answer as it should: {said}. Check its address. You can sell.</source>
        <translation>Дұрыс жауап бермейді: {said}. Мекенжайын тексеріңіз. Сатуға болады.</translation>
    </message>
    <message id="found_printer_layout">
        <source>Prints, but the shop's layout has a mistake: {said}. The usual one is taken.</source>
        <translation>Басады, бірақ чек үлгісінде қате бар: {said}. Әзірге әдеттегісі басылады.</translation>
    </message>
    <message id="found_secrets_keyring">
        <source>In the system's keyring</source>
        <translation>Жүйенің кілт қоймасында</translation>
    </message>
    <message id="found_secrets_environment">
        <source>In the environment</source>
        <translation>Орта айнымалыларында</translation>
    </message>
    <message id="found_secrets_vault">
        <source>In an encrypted file that POS_VAULT_KEY opens</source>
        <translation>Шифрланған файлда, оны POS_VAULT_KEY ашады</translation>
    </message>
    <message id="found_late">
        <source>No answer within {seconds} s. Look whether it hangs and check again.</source>
        <translation>{seconds} с ішінде жауап жоқ. Тұрып қалмағанын қарап, қайта тексеріңіз.</translation>
    </message>
    <message id="found_odd">
        <source>The check itself failed. The program's log says more; check again.</source>
        <translation>Тексеру сәтсіз болды. Толығы бағдарлама журналында; қайта тексеріңіз.</translation>
    </message>
    <message id="qa_on">
        <source>on</source>
        <translation>қосулы</translation>
    </message>
    <message id="setup_pin_note">
        <source>A PIN is four digits, typed twice. Leave it empty if you need no PINs yet.</source>
        <translation>PIN — төрт цифр, екі рет енгізіңіз. PIN-кодтар әзірге керек болмаса, бос қалдырыңыз.</translation>
    </message>
    <message id="start_again">
        <source>Start again</source>
        <translation>Қайта іске қосу</translation>
    </message>
    <message id="checked_disk">
        <source>Journal and disk</source>
        <translation>Журнал және диск</translation>
    </message>
    <message id="found_secrets_key_file">
        <source>No keyring: the secrets are encrypted, but the key lies in another file. That guards against backups and onlookers, not against whoever reads your files.</source>
        <translation>Кілт қоймасы жоқ: құпиялар шифрланған, бірақ кілті қасында, басқа файлда. Бұл көшірмелер мен бөтен көзден қорғайды, файлдарыңызды оқитын адамнан емес.</translation>
    </message>
    <message id="setup_nothing_new">
        <source>nothing has changed</source>
        <translation>ештеңе өзгертілмеді</translation>
    </message>
    <message id="setup_mend_first">
        <source>mend first: {what}</source>
        <translation>түзетіңіз: {what}</translation>
    </message>
    <message id="kiosk_order">
        <source>Your order</source>
        <translation>Тапсырысыңыз</translation>
    </message>
    <message id="kiosk_empty">
        <source>Touch what you would like and it shows here</source>
        <translation>Тауарды түртіңіз, ол осы жерде көрінеді</translation>
    </message>
    <message id="kiosk_total">
        <source>Total</source>
        <translation>Барлығы</translation>
    </message>
    <message id="kiosk_pay">
        <source>Pay</source>
        <translation>Төлеу</translation>
    </message>
    <message id="kiosk_choose">
        <source>Choose something</source>
        <translation>Тауар таңдаңыз</translation>
    </message>
    <message id="kiosk_all">
        <source>Everything</source>
        <translation>Барлық тауар</translation>
    </message>
    <message id="kiosk_more">
        <source>One more: {name}</source>
        <translation>Тағы біреу: {name}</translation>
    </message>
    <message id="kiosk_less">
        <source>One less: {name}</source>
        <translation>Азайту: {name}</translation>
    </message>
    <message id="kiosk_tile">
        <source>{name}, {amount} tenge</source>
        <translation>{name}, {amount} теңге</translation>
    </message>
    <message id="kiosk_chosen">
        <source>In the order: {n}</source>
        <translation>Тапсырыста: {n}</translation>
    </message>
    <message id="kiosk_clear">
        <source>Clear</source>
        <translation>Тазарту</translation>
    </message>
    <message id="kiosk_over">
        <source>At most {max} in one order</source>
        <translation>Бір тапсырыста ең көбі {max}</translation>
    </message>
    <message id="kiosk_leaving">
        <source>The order is cleared in {n} s. Touch the screen to go on.</source>
        <translation>Тапсырыс {n} с кейін тазартылады. Жалғастыру үшін экранды түртіңіз.</translation>
    </message>
    <message id="kiosk_closed">
        <source>Self-service is closed for now</source>
        <translation>Өзіне-өзі қызмет көрсету әзірге істемейді</translation>
    </message>
    <message id="kiosk_ask_staff">
        <source>Please ask a member of staff</source>
        <translation>Қызметкерге хабарласыңыз</translation>
    </message>
    <message id="kiosk_welcome">
        <source>Tell the cashier what you would like: the QR shows here</source>
        <translation>Тауарды кассирге айтыңыз: QR осы жерде шығады</translation>
    </message>
    <message id="kiosk_no_bill">
        <source>The bill was not created</source>
        <translation>Шот жасалмады</translation>
    </message>
    <message id="kiosk_again">
        <source>New order</source>
        <translation>Жаңа тапсырыс</translation>
    </message>
    <message id="kiosk_again_in">
        <source>in {n} s</source>
        <translation>{n} с кейін</translation>
    </message>
    <message id="kiosk_staff">
        <source>For the staff</source>
        <translation>Қызметкерлерге</translation>
    </message>
    <message id="kiosk_list_good">
        <source>The price list is in use, goods: {n}</source>
        <translation>Прайс-парақ қабылданды, тауар саны: {n}</translation>
    </message>
    <message id="kiosk_list_kept">
        <source>The price list has mistakes. Customers see the one before; the till takes the file by itself once it is mended.</source>
        <translation>Прайс-парақта қателер бар. Сатып алушылар бұрынғысын көреді; түзетілген файлды касса өзі алады.</translation>
    </message>
    <message id="kiosk_list_bad">
        <source>The price list has mistakes. Customers are told that self-service is closed; the till takes the file by itself once it is mended.</source>
        <translation>Прайс-парақта қателер бар. Сатып алушыларға қызмет көрсету істемейтіні айтылды; түзетілген файлды касса өзі алады.</translation>
    </message>
    <message id="kiosk_list_none">
        <source>No price list is set: the amounts come from the cash-register software</source>
        <translation>Прайс-парақ берілмеген: сомалар касса бағдарламасынан келеді</translation>
    </message>
    <message id="kiosk_undealt">
        <source>Payments that must be dealt with: {n}. Close self-service and open the cashier’s till.</source>
        <translation>Қарауды күтіп тұрған төлемдер: {n}. Өзіне-өзі қызмет көрсетуді жауып, кассир кассасын ашыңыз.</translation>
    </message>
    <message id="kiosk_journal">
        <source>The till’s journal can’t be written: {detail}. Until it can, no bill is created.</source>
        <translation>Касса журналы жазылмай тұр: {detail}. Әзірге шот жасалмайды.</translation>
    </message>
    <message id="kiosk_back">
        <source>Back to the customers</source>
        <translation>Сатып алушыларға</translation>
    </message>
    <message id="kiosk_close">
        <source>Close self-service</source>
        <translation>Қызмет көрсетуді жабу</translation>
    </message>
    <message id="price_problem">
        <source>Line {line}, {name}: “{value}”. Expected: {expected}.</source>
        <translation>{line}-жол, {name}: «{value}». Керегі: {expected}.</translation>
    </message>
    <message id="price_problem_file">
        <source>{name}: “{value}”. Expected: {expected}.</source>
        <translation>{name}: «{value}». Керегі: {expected}.</translation>
    </message>
    <message id="price_problems_more">
        <source>And more mistakes: {n}</source>
        <translation>Тағы қате саны: {n}</translation>
    </message>
    <message id="price_expected_file">
        <source>a file that can be read</source>
        <translation>оқуға болатын файл</translation>
    </message>
    <message id="price_expected_text">
        <source>text in UTF-8</source>
        <translation>UTF-8 кодтауындағы мәтін</translation>
    </message>
    <message id="price_expected_toml">
        <source>a file by the rules of TOML</source>
        <translation>TOML ережесімен жазылған файл</translation>
    </message>
    <message id="price_expected_tables">
        <source>only the tables [[item]] and [groups.NAME]</source>
        <translation>тек [[item]] және [groups.АТЫ] кестелері</translation>
    </message>
    <message id="price_expected_columns">
        <source>the columns name_ru and price</source>
        <translation>name_ru және price бағандары</translation>
    </message>
    <message id="price_expected_named">
        <source>one of the names {limit}</source>
        <translation>мына аттардың бірі: {limit}</translation>
    </message>
    <message id="price_expected_name">
        <source>one line of 1 to {limit} characters</source>
        <translation>бір жол, 1-ден {limit} таңбаға дейін</translation>
    </message>
    <message id="price_expected_price">
        <source>whole tenge from 1 to {limit}</source>
        <translation>1-ден {limit}-ге дейінгі бүтін теңге</translation>
    </message>
    <message id="price_expected_group">
        <source>one of the groups {limit}</source>
        <translation>мына топтардың бірі: {limit}</translation>
    </message>
    <message id="price_expected_picture">
        <source>a file beside the price list, up to 8 MB: {limit}</source>
        <translation>прайс-парақ жанындағы файл, 8 МБ дейін: {limit}</translation>
    </message>
    <message id="price_expected_once">
        <source>each name once in a group</source>
        <translation>әр атау топта бір рет</translation>
    </message>
    <message id="price_expected_items">
        <source>from 1 to {limit}</source>
        <translation>1-ден {limit}-ге дейін</translation>
    </message>
    <message id="setup_printer_usb">
        <source>USB</source>
        <translation>USB арқылы</translation>
    </message>
    <message id="cannot_work_do_kiosk">
        <source>Orders that were begun are in the journal, and the till will return to them by itself. Press “Start again”. If that does not help, show these words to your administrator:</source>
        <translation>Басталған тапсырыстар журналда, касса оларға өзі оралады. «Қайта іске қосу» түймесін басыңыз. Көмектеспесе, мына сөздерді әкімшіге көрсетіңіз:</translation>
    </message>
    <message id="kiosk_ask_cancel">
        <source>Cancel the order?</source>
        <translation>Тапсырыстан бас тартасыз ба?</translation>
    </message>
    <message id="kiosk_ask_cancel_hint">
        <source>If you are paying already, wait for the answer.</source>
        <translation>Төлеп жатсаңыз, жауабын күтіңіз.</translation>
    </message>
    <message id="setup_text_scale">
        <source>Text size: once the till opens</source>
        <translation>Мәтін өлшемі: касса ашылғанда</translation>
    </message>
    <message id="setup_stored">
        <source>kept; a new one replaces it</source>
        <translation>сақталған; жаңасы ауыстырады</translation>
    </message>
    <message id="setup_person_name">
        <source>Name for receipts and reports</source>
        <translation>Чектер мен есептердегі аты</translation>
    </message>
    <message id="pay_again">
        <source>That attempt failed. You can try again.</source>
        <translation>Әрекет сәтсіз аяқталды. Қайталап көруге болады.</translation>
    </message>
</context>
</TS>
