<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>till</name>
    <message id="amount">
        <source>Amount due</source>
        <translation>Amount due</translation>
    </message>
    <message id="enter_amount">
        <source>Enter an amount</source>
        <translation>Enter an amount</translation>
    </message>
    <message id="over_limit">
        <source>At most {max}</source>
        <translation>At most {max}</translation>
    </message>
    <message id="charge">
        <source>Charge</source>
        <translation>Charge</translation>
    </message>
    <message id="enter_charges">
        <source>charge</source>
        <translation>charge</translation>
    </message>
    <message id="creating">
        <source>Creating the bill…</source>
        <translation>Creating the bill…</translation>
    </message>
    <message id="order">
        <source>Order No.</source>
        <translation>Order No.</translation>
    </message>
    <message id="order_no">
        <source>No. {o}</source>
        <translation>No. {o}</translation>
    </message>
    <message id="comment">
        <source>Comment — optional</source>
        <translation>Comment — optional</translation>
    </message>
    <message id="no_comment">
        <source>no comment</source>
        <translation>no comment</translation>
    </message>
    <message id="today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="payments" numerus="yes">
        <source>{n} payments</source>
        <translation>
            <numerusform>{n} payment</numerusform>
            <numerusform>{n} payments</numerusform>
        </translation>
    </message>
    <message id="refunds" numerus="yes">
        <source>{n} refunds</source>
        <translation>
            <numerusform>{n} refund</numerusform>
            <numerusform>{n} refunds</numerusform>
        </translation>
    </message>
    <message id="recent">
        <source>Recent sales</source>
        <translation>Recent sales</translation>
    </message>
    <message id="no_sales">
        <source>No sales yet today</source>
        <translation>No sales yet today</translation>
    </message>
    <message id="gateway">
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message id="relay">
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message id="online">
        <source>online</source>
        <translation>online</translation>
    </message>
    <message id="slow">
        <source>slow</source>
        <translation>slow</translation>
    </message>
    <message id="offline">
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message id="asking">
        <source>checking</source>
        <translation>checking</translation>
    </message>
    <message id="history">
        <source>History</source>
        <translation>History</translation>
    </message>
    <message id="refund">
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message id="settings">
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message id="lock">
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message id="till">
        <source>Till {name}</source>
        <translation>Till {name}</translation>
    </message>
    <message id="to_pay">
        <source>To pay</source>
        <translation>To pay</translation>
    </message>
    <message id="scan">
        <source>Scan the QR in your app</source>
        <translation>Scan the QR in your app</translation>
    </message>
    <message id="left">
        <source>left</source>
        <translation>left</translation>
    </message>
    <message id="created">
        <source>Bill created</source>
        <translation>Bill created</translation>
    </message>
    <message id="created_hint">
        <source>The gateway took the order</source>
        <translation>The gateway took the order</translation>
    </message>
    <message id="shown">
        <source>QR shown</source>
        <translation>QR shown</translation>
    </message>
    <message id="shown_hint">
        <source>Customer's screen</source>
        <translation>Customer's screen</translation>
    </message>
    <message id="wait_pay">
        <source>Waiting for payment</source>
        <translation>Waiting for payment</translation>
    </message>
    <message id="wait_pay_hint">
        <source>The payment will show here by itself</source>
        <translation>The payment will show here by itself</translation>
    </message>
    <message id="paid">
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message id="paid_hint">
        <source>The till will show a green screen</source>
        <translation>The till will show a green screen</translation>
    </message>
    <message id="wait_customer">
        <source>Waiting for the customer</source>
        <translation>Waiting for the customer</translation>
    </message>
    <message id="wait_hint">
        <source>The QR is on the customer's screen. The payment will show here by itself.</source>
        <translation>The QR is on the customer's screen. The payment will show here by itself.</translation>
    </message>
    <message id="attempt_failed">
        <source>That attempt failed. They can try again.</source>
        <translation>That attempt failed. They can try again.</translation>
    </message>
    <message id="hold">
        <source>Hold to cancel</source>
        <translation>Hold to cancel</translation>
    </message>
    <message id="ask_cancel">
        <source>Cancel the bill?</source>
        <translation>Cancel the bill?</translation>
    </message>
    <message id="ask_cancel_hint">
        <source>The customer may still be able to pay until the code expires; the till keeps watching.</source>
        <translation>The customer may still be able to pay until the code expires; the till keeps watching.</translation>
    </message>
    <message id="yes_cancel">
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
    <message id="no_keep">
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message id="check">
        <source>Check status</source>
        <translation>Check status</translation>
    </message>
    <message id="qr_here">
        <source>QR here</source>
        <translation>QR here</translation>
    </message>
    <message id="received">
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message id="confirmed">
        <source>Confirmed by the gateway</source>
        <translation>Confirmed by the gateway</translation>
    </message>
    <message id="thanks">
        <source>Thank you!</source>
        <translation>Thank you!</translation>
    </message>
    <message id="row_order">
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message id="row_time">
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message id="row_method">
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message id="row_code">
        <source>Operation code</source>
        <translation>Operation code</translation>
    </message>
    <message id="method_wallet">
        <source>QR, wallet</source>
        <translation>QR, wallet</translation>
    </message>
    <message id="print">
        <source>Print receipt</source>
        <translation>Print receipt</translation>
    </message>
    <message id="new_sale">
        <source>New sale</source>
        <translation>New sale</translation>
    </message>
    <message id="opens_in">
        <source>opens in {n} s</source>
        <translation>opens in {n} s</translation>
    </message>
    <message id="declined_create">
        <source>The gateway refused the bill</source>
        <translation>The gateway refused the bill</translation>
    </message>
    <message id="not_taken">
        <source>No money was taken</source>
        <translation>No money was taken</translation>
    </message>
    <message id="not_paid">
        <source>Not paid</source>
        <translation>Not paid</translation>
    </message>
    <message id="not_arrived">
        <source>No payment arrived</source>
        <translation>No payment arrived</translation>
    </message>
    <message id="q1">
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message id="q2">
        <source>What the till is doing</source>
        <translation>What the till is doing</translation>
    </message>
    <message id="q3">
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message id="declined_1">
        <source>The gateway refused the bill: “{msg}”</source>
        <translation>The gateway refused the bill: “{msg}”</translation>
    </message>
    <message id="declined_1_code">
        <source>The gateway refused the bill: “{msg}”, code {code}</source>
        <translation>The gateway refused the bill: “{msg}”, code {code}</translation>
    </message>
    <message id="declined_2">
        <source>No QR was shown. The bill is closed.</source>
        <translation>No QR was shown. The bill is closed.</translation>
    </message>
    <message id="declined_3">
        <source>Try again or offer another way to pay.</source>
        <translation>Try again or offer another way to pay.</translation>
    </message>
    <message id="not_sent">
        <source>The gateway can't be reached</source>
        <translation>The gateway can't be reached</translation>
    </message>
    <message id="not_sent_1">
        <source>The bill request never left the till.</source>
        <translation>The bill request never left the till.</translation>
    </message>
    <message id="not_sent_2">
        <source>There is no bill. The till keeps looking for the connection.</source>
        <translation>There is no bill. The till keeps looking for the connection.</translation>
    </message>
    <message id="not_sent_3">
        <source>Check the internet connection and try again.</source>
        <translation>Check the internet connection and try again.</translation>
    </message>
    <message id="unavailable">
        <source>Rahmet Pay takes no payments now</source>
        <translation>Rahmet Pay takes no payments now</translation>
    </message>
    <message id="unavailable_1">
        <source>The gateway says that payments are unavailable for now.</source>
        <translation>The gateway says that payments are unavailable for now.</translation>
    </message>
    <message id="unavailable_2">
        <source>There is no bill. The till checks when payments work again.</source>
        <translation>There is no bill. The till checks when payments work again.</translation>
    </message>
    <message id="unavailable_3">
        <source>Offer another way to pay.</source>
        <translation>Offer another way to pay.</translation>
    </message>
    <message id="expired">
        <source>Time is up</source>
        <translation>Time is up</translation>
    </message>
    <message id="no_longer">
        <source>The QR is no longer valid</source>
        <translation>The QR is no longer valid</translation>
    </message>
    <message id="expired_1" numerus="yes">
        <source>The customer did not confirm within {n} minutes.</source>
        <translation>
            <numerusform>The customer did not confirm within {n} minute.</numerusform>
            <numerusform>The customer did not confirm within {n} minutes.</numerusform>
        </translation>
    </message>
    <message id="expired_1_seconds" numerus="yes">
        <source>The customer did not confirm within {n} seconds.</source>
        <translation>
            <numerusform>The customer did not confirm within {n} second.</numerusform>
            <numerusform>The customer did not confirm within {n} seconds.</numerusform>
        </translation>
    </message>
    <message id="watch_until">
        <source>Keeps checking until {time} in case they paid in time.</source>
        <translation>Keeps checking until {time} in case they paid in time.</translation>
    </message>
    <message id="watch_over">
        <source>Checked to the end: no payment.</source>
        <translation>Checked to the end: no payment.</translation>
    </message>
    <message id="expired_3">
        <source>Customer says they paid? Check again.</source>
        <translation>Customer says they paid? Check again.</translation>
    </message>
    <message id="cancelled">
        <source>Bill cancelled</source>
        <translation>Bill cancelled</translation>
    </message>
    <message id="cancelled_1">
        <source>The cashier cancelled the bill.</source>
        <translation>The cashier cancelled the bill.</translation>
    </message>
    <message id="again">
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message id="new_qr">
        <source>New QR</source>
        <translation>New QR</translation>
    </message>
    <message id="unknown">
        <source>Checking the status</source>
        <translation>Checking the status</translation>
    </message>
    <message id="not_twice">
        <source>Do not take payment again</source>
        <translation>Do not take payment again</translation>
    </message>
    <message id="no_qr_shown">
        <source>No QR was shown, so nobody can pay it</source>
        <translation>No QR was shown, so nobody can pay it</translation>
    </message>
    <message id="charge_again">
        <source>Charge again</source>
        <translation>Charge again</translation>
    </message>
    <message id="unconfirmed">
        <source>Not confirmed yet</source>
        <translation>Not confirmed yet</translation>
    </message>
    <message id="sent">
        <source>Bill request sent</source>
        <translation>Bill request sent</translation>
    </message>
    <message id="journaled">
        <source>No. {o} is in the till's journal</source>
        <translation>No. {o} is in the till's journal</translation>
    </message>
    <message id="lost">
        <source>Connection lost</source>
        <translation>Connection lost</translation>
    </message>
    <message id="no_answer">
        <source>No answer from the gateway</source>
        <translation>No answer from the gateway</translation>
    </message>
    <message id="not_understood">
        <source>The gateway's answer makes no sense</source>
        <translation>The gateway's answer makes no sense</translation>
    </message>
    <message id="interrupted">
        <source>The till was stopped before the gateway answered</source>
        <translation>The till was stopped before the gateway answered</translation>
    </message>
    <message id="looking">
        <source>Looking for the bill by order number</source>
        <translation>Looking for the bill by order number</translation>
    </message>
    <message id="attempt">
        <source>Attempt {i} · next in {s} s</source>
        <translation>Attempt {i} · next in {s} s</translation>
    </message>
    <message id="outcome">
        <source>Outcome: show the payment or close the bill unpaid</source>
        <translation>Outcome: show the payment or close the bill unpaid</translation>
    </message>
    <message id="set_aside">
        <source>Set aside, next customer</source>
        <translation>Set aside, next customer</translation>
    </message>
    <message id="check_now">
        <source>Check now</source>
        <translation>Check now</translation>
    </message>
    <message id="late">
        <source>Paid after cancellation</source>
        <translation>Paid after cancellation</translation>
    </message>
    <message id="mismatch">
        <source>A different amount was paid</source>
        <translation>A different amount was paid</translation>
    </message>
    <message id="sandbox">
        <source>SANDBOX · TEST MODE · NO MONEY MOVES</source>
        <translation>SANDBOX · TEST MODE · NO MONEY MOVES</translation>
    </message>
    <message id="language">
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message id="state_creating">
        <source>Creating the bill</source>
        <translation>Creating the bill</translation>
    </message>
    <message id="state_waiting">
        <source>Waiting for payment: scan the QR</source>
        <translation>Waiting for payment: scan the QR</translation>
    </message>
    <message id="state_paid">
        <source>Paid, confirmed by the gateway</source>
        <translation>Paid, confirmed by the gateway</translation>
    </message>
    <message id="state_expired">
        <source>Time is up; the till keeps checking in case they paid in time</source>
        <translation>Time is up; the till keeps checking in case they paid in time</translation>
    </message>
    <message id="state_cancelled">
        <source>Bill cancelled; the till keeps checking in case they paid in time</source>
        <translation>Bill cancelled; the till keeps checking in case they paid in time</translation>
    </message>
    <message id="payer_not_wanted">
        <source>The shop no longer expects this payment. No money was taken. Ask for a new QR code.</source>
        <translation>The shop no longer expects this payment. No money was taken. Ask for a new QR code.</translation>
    </message>
    <message id="payer_other_amount">
        <source>The amount is not that of the bill. No money was taken. Ask for a new QR code.</source>
        <translation>The amount is not that of the bill. No money was taken. Ask for a new QR code.</translation>
    </message>
    <message id="withdrawn">
        <source>Payments of it are refused from now on.</source>
        <translation>Payments of it are refused from now on.</translation>
    </message>
    <message id="not_withdrawn">
        <source>The gateway could not be told: it may still be paid.</source>
        <translation>The gateway could not be told: it may still be paid.</translation>
    </message>
    <message id="state_paid_late">
        <source>Paid after it was cancelled or had expired</source>
        <translation>Paid after it was cancelled or had expired</translation>
    </message>
    <message id="state_closed">
        <source>Checked to the end: no payment</source>
        <translation>Checked to the end: no payment</translation>
    </message>
    <message id="ask_close">
        <source>Close the till? A customer is still paying</source>
        <translation>Close the till? A customer is still paying</translation>
    </message>
    <message id="ask_close_hint">
        <source>The QR will leave the screen. If the payment comes, the till learns of it at its next start.</source>
        <translation>The QR will leave the screen. If the payment comes, the till learns of it at its next start.</translation>
    </message>
    <message id="yes_close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="no_stay">
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message id="rahmet">
        <source>Rahmet!</source>
        <translation>Rahmet!</translation>
    </message>
    <message id="no_code">
        <source>The QR can't be shown. Please ask the cashier.</source>
        <translation>The QR can't be shown. Please ask the cashier.</translation>
    </message>
    <message id="ask_cashier">
        <source>Please ask the cashier</source>
        <translation>Please ask the cashier</translation>
    </message>
    <message id="please_wait">
        <source>Please wait a moment</source>
        <translation>Please wait a moment</translation>
    </message>
    <message id="still_watching">
        <source>The till keeps checking until {time}</source>
        <translation>The till keeps checking until {time}</translation>
    </message>
    <message id="checked_at">
        <source>Checked at {time}: no payment yet.</source>
        <translation>Checked at {time}: no payment yet.</translation>
    </message>
    <message id="check_failed">
        <source>No answer at {time}, the till will ask again.</source>
        <translation>No answer at {time}, the till will ask again.</translation>
    </message>
    <message id="late_expired">
        <source>Paid after the time was up</source>
        <translation>Paid after the time was up</translation>
    </message>
    <message id="late_1">
        <source>The till no longer waited for this bill, but the customer paid it.</source>
        <translation>The till no longer waited for this bill, but the customer paid it.</translation>
    </message>
    <message id="late_2">
        <source>The gateway confirmed the payment; it is in the till's journal.</source>
        <translation>The gateway confirmed the payment; it is in the till's journal.</translation>
    </message>
    <message id="late_3">
        <source>Hand over the goods, or give the money back.</source>
        <translation>Hand over the goods, or give the money back.</translation>
    </message>
    <message id="bill_amount">
        <source>Bill amount {amount}</source>
        <translation>Bill amount {amount}</translation>
    </message>
    <message id="mismatch_1">
        <source>The customer paid {paid} instead of {amount}.</source>
        <translation>The customer paid {paid} instead of {amount}.</translation>
    </message>
    <message id="mismatch_2">
        <source>The till does not count the bill as paid. The payment is in the journal.</source>
        <translation>The till does not count the bill as paid. The payment is in the journal.</translation>
    </message>
    <message id="mismatch_3">
        <source>Settle the difference, or give the money back.</source>
        <translation>Settle the difference, or give the money back.</translation>
    </message>
    <message id="closed">
        <source>The bill was closed unpaid</source>
        <translation>The bill was closed unpaid</translation>
    </message>
    <message id="looking_payment">
        <source>Asking the gateway about the payment</source>
        <translation>Asking the gateway about the payment</translation>
    </message>
    <message id="attempt_now">
        <source>Attempt {i} · waiting for the answer</source>
        <translation>Attempt {i} · waiting for the answer</translation>
    </message>
    <message id="answered_unpaid">
        <source>No payment · next check in {s} s</source>
        <translation>No payment · next check in {s} s</translation>
    </message>
    <message id="spoken_amount">
        <source>{amount} tenge</source>
        <translation>{amount} tenge</translation>
    </message>
    <message id="key_0">
        <source>Zero</source>
        <translation>Zero</translation>
    </message>
    <message id="key_1">
        <source>One</source>
        <translation>One</translation>
    </message>
    <message id="key_2">
        <source>Two</source>
        <translation>Two</translation>
    </message>
    <message id="key_3">
        <source>Three</source>
        <translation>Three</translation>
    </message>
    <message id="key_4">
        <source>Four</source>
        <translation>Four</translation>
    </message>
    <message id="key_5">
        <source>Five</source>
        <translation>Five</translation>
    </message>
    <message id="key_6">
        <source>Six</source>
        <translation>Six</translation>
    </message>
    <message id="key_7">
        <source>Seven</source>
        <translation>Seven</translation>
    </message>
    <message id="key_8">
        <source>Eight</source>
        <translation>Eight</translation>
    </message>
    <message id="key_9">
        <source>Nine</source>
        <translation>Nine</translation>
    </message>
    <message id="key_00">
        <source>Two zeros</source>
        <translation>Two zeros</translation>
    </message>
    <message id="key_000">
        <source>Three zeros</source>
        <translation>Three zeros</translation>
    </message>
    <message id="erase_one">
        <source>Erase one digit</source>
        <translation>Erase one digit</translation>
    </message>
    <message id="clear_amount">
        <source>Clear the amount</source>
        <translation>Clear the amount</translation>
    </message>
    <message id="since">
        <source>since {time}</source>
        <translation>since {time}</translation>
    </message>
    <message id="gateway_unknown_do">
        <source>The till is still checking the gateway.</source>
        <translation>The till is still checking the gateway.</translation>
    </message>
    <message id="gateway_online_do">
        <source>You can sell.</source>
        <translation>You can sell.</translation>
    </message>
    <message id="gateway_slow_do">
        <source>A bill takes longer than usual. Wait for the answer, do not press twice.</source>
        <translation>A bill takes longer than usual. Wait for the answer, do not press twice.</translation>
    </message>
    <message id="gateway_offline_do">
        <source>Check the till's internet. Take cash for now: the till keeps trying by itself.</source>
        <translation>Check the till's internet. Take cash for now: the till keeps trying by itself.</translation>
    </message>
    <message id="relay_unknown_do">
        <source>The till is still checking the relay.</source>
        <translation>The till is still checking the relay.</translation>
    </message>
    <message id="relay_online_do">
        <source>The till learns of a payment at once.</source>
        <translation>The till learns of a payment at once.</translation>
    </message>
    <message id="relay_slow_do">
        <source>The till may learn of a payment a few seconds late.</source>
        <translation>The till may learn of a payment a few seconds late.</translation>
    </message>
    <message id="relay_offline_do">
        <source>You can sell: the till asks the gateway itself, but learns of a payment later.</source>
        <translation>You can sell: the till asks the gateway itself, but learns of a payment later.</translation>
    </message>
    <message id="sale_spoken">
        <source>{state}, {amount} tenge, order {o}, {time}</source>
        <translation>{state}, {amount} tenge, order {o}, {time}</translation>
    </message>
    <message id="off_while_paying">
        <source>Off while a customer pays</source>
        <translation>Off while a customer pays</translation>
    </message>
    <message id="refunded">
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message id="cannot_work">
        <source>The till cannot work</source>
        <translation>The till cannot work</translation>
    </message>
    <message id="cannot_work_do">
        <source>Orders that were begun are in the journal, and the till will return to them by itself. Close it and open it again. If that does not help, show these words to your administrator:</source>
        <translation>Orders that were begun are in the journal, and the till will return to them by itself. Close it and open it again. If that does not help, show these words to your administrator:</translation>
    </message>
    <message id="close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="journal_stuck">
        <source>The till's journal can't be written. Until it can, there are no new bills; payments will be written as soon as possible. Free some disk space.</source>
        <translation>The till's journal can't be written. Until it can, there are no new bills; payments will be written as soon as possible. Free some disk space.</translation>
    </message>
    <message id="charge_refused">
        <source>No bill was made</source>
        <translation>No bill was made</translation>
    </message>
    <message id="later">
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message id="keep">
        <source>Keep the payment</source>
        <translation>Keep the payment</translation>
    </message>
    <message id="undealt" numerus="yes">
        <source>{n} payments wait for a decision: touch to look at them</source>
        <translation>
            <numerusform>{n} payment waits for a decision: touch to look at it</numerusform>
            <numerusform>{n} payments wait for a decision: touch to look at them</numerusform>
        </translation>
    </message>
    <message id="journal_rebuilding">
        <source>The till's journal was damaged and a new one was begun. Orders restored: {kept}; looking for the rest. You can sell.</source>
        <translation>The till's journal was damaged and a new one was begun. Orders restored: {kept}; looking for the rest. You can sell.</translation>
    </message>
    <message id="journal_rebuilt">
        <source>The till's journal was damaged and a new one was begun. Orders restored: {kept}, asked about: {asked}, not restored: {lost}. The old file: {path}. Touch this once your administrator knows.</source>
        <translation>The till's journal was damaged and a new one was begun. Orders restored: {kept}, asked about: {asked}, not restored: {lost}. The old file: {path}. Touch this once your administrator knows.</translation>
    </message>
    <message id="reconciliation">
        <source>Reconciliation with the gateway</source>
        <translation>Reconciliation with the gateway</translation>
    </message>
    <message id="reconcile">
        <source>Reconcile</source>
        <translation>Reconcile</translation>
    </message>
    <message id="reconciling">
        <source>Asking the gateway about every order of the day…</source>
        <translation>Asking the gateway about every order of the day…</translation>
    </message>
    <message id="reconcile_hint">
        <source>The till asks the gateway about every order of this day and shows what differs.</source>
        <translation>The till asks the gateway about every order of this day and shows what differs.</translation>
    </message>
    <message id="reconciled" numerus="yes">
        <source>{n} orders checked, nothing differs</source>
        <translation>
            <numerusform>{n} order checked, nothing differs</numerusform>
            <numerusform>{n} orders checked, nothing differs</numerusform>
        </translation>
    </message>
    <message id="differences" numerus="yes">
        <source>{n} differences</source>
        <translation>
            <numerusform>{n} difference</numerusform>
            <numerusform>{n} differences</numerusform>
        </translation>
    </message>
    <message id="not_reconciled">
        <source>The gateway did not answer. Nothing was changed, try again.</source>
        <translation>The gateway did not answer. Nothing was changed, try again.</translation>
    </message>
    <message id="yesterday">
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message id="back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="in_till">
        <source>Till: {state}</source>
        <translation>Till: {state}</translation>
    </message>
    <message id="at_gateway">
        <source>Gateway: {state}</source>
        <translation>Gateway: {state}</translation>
    </message>
    <message id="day_spoken">
        <source>Today: {amount} tenge. Reconciliation with the gateway</source>
        <translation>Today: {amount} tenge. Reconciliation with the gateway</translation>
    </message>
    <message id="gateway_paid">
        <source>paid {amount}</source>
        <translation>paid {amount}</translation>
    </message>
    <message id="gateway_paid_refunded">
        <source>paid {amount}, refunded {refunded}</source>
        <translation>paid {amount}, refunded {refunded}</translation>
    </message>
    <message id="gateway_not_paid">
        <source>not paid</source>
        <translation>not paid</translation>
    </message>
    <message id="gateway_odd">
        <source>answer not understood</source>
        <translation>answer not understood</translation>
    </message>
    <message id="done_recorded">
        <source>Written to the journal: {state}.</source>
        <translation>Written to the journal: {state}.</translation>
    </message>
    <message id="done_held">
        <source>The journal can't be written now; the till will write it as soon as it can.</source>
        <translation>The journal can't be written now; the till will write it as soon as it can.</translation>
    </message>
    <message id="done_handed_over">
        <source>The till that is open checks the order itself.</source>
        <translation>The till that is open checks the order itself.</translation>
    </message>
    <message id="done_left_not_paid">
        <source>Nothing was changed: the gateway confirmed this payment before. Contact Rahmet Pay's support.</source>
        <translation>Nothing was changed: the gateway confirmed this payment before. Contact Rahmet Pay's support.</translation>
    </message>
    <message id="done_left_amount">
        <source>Nothing was changed: the sums differ. Compare them with the statement.</source>
        <translation>Nothing was changed: the sums differ. Compare them with the statement.</translation>
    </message>
    <message id="done_left_refund">
        <source>Nothing was changed: the journal has more refunded than the gateway.</source>
        <translation>Nothing was changed: the journal has more refunded than the gateway.</translation>
    </message>
    <message id="done_left_not_understood">
        <source>Nothing was changed: the gateway's answer made no sense. Check again later.</source>
        <translation>Nothing was changed: the gateway's answer made no sense. Check again later.</translation>
    </message>
    <message id="done_left_paid">
        <source>Nothing was changed: check again.</source>
        <translation>Nothing was changed: check again.</translation>
    </message>
    <message id="record_lost">
        <source>The order's record is damaged</source>
        <translation>The order's record is damaged</translation>
    </message>
    <message id="record_lost_hint">
        <source>Whether the QR was shown is not known</source>
        <translation>Whether the QR was shown is not known</translation>
    </message>
    <message id="key_plus">
        <source>Plus: add another amount</source>
        <translation>Plus: add another amount</translation>
    </message>
    <message id="refund_amount">
        <source>Refund amount</source>
        <translation>Refund amount</translation>
    </message>
    <message id="refund_all">
        <source>Full amount</source>
        <translation>Full amount</translation>
    </message>
    <message id="refund_part">
        <source>Part of it</source>
        <translation>Part of it</translation>
    </message>
    <message id="refund_pin">
        <source>Senior cashier's PIN</source>
        <translation>Senior cashier's PIN</translation>
    </message>
    <message id="tries">
        <source>attempts left: {n}</source>
        <translation>attempts left: {n}</translation>
    </message>
    <message id="do_refund">
        <source>Refund {x}</source>
        <translation>Refund {x}</translation>
    </message>
    <message id="do_refund_nothing">
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message id="refunding">
        <source>Refunding…</source>
        <translation>Refunding…</translation>
    </message>
    <message id="refund_paid">
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message id="refund_before">
        <source>Refunded before</source>
        <translation>Refunded before</translation>
    </message>
    <message id="refund_left">
        <source>Left after this refund</source>
        <translation>Left after this refund</translation>
    </message>
    <message id="refund_why">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="refund_reason_goods">
        <source>Goods returned</source>
        <translation>Goods returned</translation>
    </message>
    <message id="refund_reason_amount">
        <source>Wrong amount</source>
        <translation>Wrong amount</translation>
    </message>
    <message id="refund_reason_other">
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message id="refund_of_order">
        <source>Order No. {o} · paid on {time}</source>
        <translation>Order No. {o} · paid on {time}</translation>
    </message>
    <message id="refund_enter_amount">
        <source>enter an amount</source>
        <translation>enter an amount</translation>
    </message>
    <message id="pin_digits_more" numerus="yes">
        <source>enter {n} more digits of the PIN</source>
        <translation>
            <numerusform>enter {n} more digit of the PIN</numerusform>
            <numerusform>enter {n} more digits of the PIN</numerusform>
        </translation>
    </message>
    <message id="nothing_left">
        <source>nothing is left to refund</source>
        <translation>nothing is left to refund</translation>
    </message>
    <message id="no_refund_unknown">
        <source>The till's journal does not know this order.</source>
        <translation>The till's journal does not know this order.</translation>
    </message>
    <message id="no_refund_not_paid">
        <source>This order is not paid.</source>
        <translation>This order is not paid.</translation>
    </message>
    <message id="no_refund_open">
        <source>An earlier refund of this order is not settled yet.</source>
        <translation>An earlier refund of this order is not settled yet.</translation>
    </message>
    <message id="no_refund_too_much">
        <source>That is more than is left of the payment.</source>
        <translation>That is more than is left of the payment.</translation>
    </message>
    <message id="no_refund_not_allowed">
        <source>Not allowed: a PIN of someone who may refund is needed.</source>
        <translation>Not allowed: a PIN of someone who may refund is needed.</translation>
    </message>
    <message id="no_refund_journal">
        <source>The till's journal can't be written. No refund was sent.</source>
        <translation>The till's journal can't be written. No refund was sent.</translation>
    </message>
    <message id="refund_accepted">
        <source>Refund accepted</source>
        <translation>Refund accepted</translation>
    </message>
    <message id="refund_accepted_line">
        <source>The money goes back to the customer's wallet</source>
        <translation>The money goes back to the customer's wallet</translation>
    </message>
    <message id="refund_refused">
        <source>The gateway refused the refund</source>
        <translation>The gateway refused the refund</translation>
    </message>
    <message id="refund_refused_line">
        <source>No money was refunded</source>
        <translation>No money was refunded</translation>
    </message>
    <message id="refund_not_sent">
        <source>The refund was not sent</source>
        <translation>The refund was not sent</translation>
    </message>
    <message id="refund_uncertain">
        <source>Checking the refund</source>
        <translation>Checking the refund</translation>
    </message>
    <message id="refund_uncertain_line">
        <source>Do not give cash back</source>
        <translation>Do not give cash back</translation>
    </message>
    <message id="refund_caption_accepted">
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message id="refund_caption_refused">
        <source>Not refunded</source>
        <translation>Not refunded</translation>
    </message>
    <message id="spoken_sum">
        <source>{amount} tenge: {positions}</source>
        <translation>{amount} tenge: {positions}</translation>
    </message>
    <message id="refund_caption_uncertain">
        <source>Not confirmed yet</source>
        <translation>Not confirmed yet</translation>
    </message>
    <message id="spoken_plus">
        <source>plus</source>
        <translation>plus</translation>
    </message>
    <message id="row_reason">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="repeat">
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message id="repeat_spoken">
        <source>Repeat the last sale: {amount} tenge</source>
        <translation>Repeat the last sale: {amount} tenge</translation>
    </message>
    <message id="row_refund_code">
        <source>Refund code</source>
        <translation>Refund code</translation>
    </message>
    <message id="repeat_hint">
        <source>F4. Fills in the amount and the comment, charges nothing</source>
        <translation>F4. Fills in the amount and the comment, charges nothing</translation>
    </message>
    <message id="row_refund_left">
        <source>Left of the payment</source>
        <translation>Left of the payment</translation>
    </message>
    <message id="quick_spoken">
        <source>Quick amount: {amount} tenge</source>
        <translation>Quick amount: {amount} tenge</translation>
    </message>
    <message id="order_own">
        <source>F2. You can write your own order number</source>
        <translation>F2. You can write your own order number</translation>
    </message>
    <message id="refund_refused_1_code">
        <source>The gateway refused the refund: “{msg}”, code {code}</source>
        <translation>The gateway refused the refund: “{msg}”, code {code}</translation>
    </message>
    <message id="refund_refused_1_silent">
        <source>The gateway refused the refund, code {code}.</source>
        <translation>The gateway refused the refund, code {code}.</translation>
    </message>
    <message id="refund_refused_2">
        <source>The refund is closed, the payment is as it was. The refusal is in the journal.</source>
        <translation>The refund is closed, the payment is as it was. The refusal is in the journal.</translation>
    </message>
    <message id="refund_refused_3">
        <source>Correct the amount and try again, or contact Rahmet Pay's support.</source>
        <translation>Correct the amount and try again, or contact Rahmet Pay's support.</translation>
    </message>
    <message id="refund_not_sent_1">
        <source>The refund request never left the till: the gateway can't be reached.</source>
        <translation>The refund request never left the till: the gateway can't be reached.</translation>
    </message>
    <message id="refund_not_sent_2">
        <source>There is no refund. The till keeps looking for the connection.</source>
        <translation>There is no refund. The till keeps looking for the connection.</translation>
    </message>
    <message id="refund_not_sent_3">
        <source>Check the internet connection and try again.</source>
        <translation>Check the internet connection and try again.</translation>
    </message>
    <message id="refund_uncertain_1">
        <source>The refund was requested, and the gateway’s answer was lost.</source>
        <translation>The refund was requested, and the gateway’s answer was lost.</translation>
    </message>
    <message id="refund_uncertain_2">
        <source>It sends the same request again by itself: it can’t be paid back twice.</source>
        <translation>It sends the same request again by itself: it can’t be paid back twice.</translation>
    </message>
    <message id="refund_uncertain_2_in">
        <source>It sends the same request again in {s} s by itself: it can’t be paid back twice.</source>
        <translation>It sends the same request again in {s} s by itself: it can’t be paid back twice.</translation>
    </message>
    <message id="refund_uncertain_3">
        <source>Do not give cash. The outcome will show here and in the history.</source>
        <translation>Do not give cash. The outcome will show here and in the history.</translation>
    </message>
    <message id="refund_sending_1">
        <source>The refund was requested; waiting for the gateway’s answer.</source>
        <translation>The refund was requested; waiting for the gateway’s answer.</translation>
    </message>
    <message id="refund_again">
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message id="refund_done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="enter_pin">
        <source>Enter PIN</source>
        <translation>Enter PIN</translation>
    </message>
    <message id="locked">
        <source>till is locked</source>
        <translation>till is locked</translation>
    </message>
    <message id="locked_for">
        <source>{name}, till is locked</source>
        <translation>{name}, till is locked</translation>
    </message>
    <message id="choose_yourself">
        <source>The till is locked. Choose yourself.</source>
        <translation>The till is locked. Choose yourself.</translation>
    </message>
    <message id="wrong_pin">
        <source>Wrong PIN · attempts left: {n}</source>
        <translation>Wrong PIN · attempts left: {n}</translation>
    </message>
    <message id="pin_wait">
        <source>Too many wrong PINs. Try again in {time}</source>
        <translation>Too many wrong PINs. Try again in {time}</translation>
    </message>
    <message id="pin_spoken">
        <source>PIN, {n} of 4 digits entered</source>
        <translation>PIN, {n} of 4 digits entered</translation>
    </message>
    <message id="pad_clear">
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message id="ask_pin_refund">
        <source>A refund needs a senior cashier's or an administrator's PIN</source>
        <translation>A refund needs a senior cashier's or an administrator's PIN</translation>
    </message>
    <message id="ask_pin_report">
        <source>The report needs a senior cashier's or an administrator's PIN</source>
        <translation>The report needs a senior cashier's or an administrator's PIN</translation>
    </message>
    <message id="ask_pin_settings">
        <source>Settings need an administrator's PIN</source>
        <translation>Settings need an administrator's PIN</translation>
    </message>
    <message id="ask_pin_exit">
        <source>Closing the till needs an administrator's PIN</source>
        <translation>Closing the till needs an administrator's PIN</translation>
    </message>
    <message id="people_title">
        <source>Cashiers and PINs</source>
        <translation>Cashiers and PINs</translation>
    </message>
    <message id="people_none">
        <source>PINs are off: everybody may do everything.</source>
        <translation>PINs are off: everybody may do everything.</translation>
    </message>
    <message id="people_none_hint">
        <source>The first person becomes the administrator. From then on the till asks for a PIN to sign in, and for refunds, the report, settings and closing.</source>
        <translation>The first person becomes the administrator. From then on the till asks for a PIN to sign in, and for refunds, the report, settings and closing.</translation>
    </message>
    <message id="person_add">
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message id="person_new">
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message id="person_change">
        <source>Change person</source>
        <translation>Change person</translation>
    </message>
    <message id="person_save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="person_saving">
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message id="person_name_field">
        <source>Name — shown on receipts and reports</source>
        <translation>Name — shown on receipts and reports</translation>
    </message>
    <message id="person_pin_new">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="person_pin_change">
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message id="person_pin_again">
        <source>PIN again</source>
        <translation>PIN again</translation>
    </message>
    <message id="person_pin_keeps">
        <source>Leave empty to keep the PIN</source>
        <translation>Leave empty to keep the PIN</translation>
    </message>
    <message id="person_pins_differ">
        <source>The PINs differ. Enter both again.</source>
        <translation>The PINs differ. Enter both again.</translation>
    </message>
    <message id="person_remove">
        <source>Hold to remove</source>
        <translation>Hold to remove</translation>
    </message>
    <message id="person_remove_ask">
        <source>Remove this person?</source>
        <translation>Remove this person?</translation>
    </message>
    <message id="person_remove_hint">
        <source>The PIN stops working. Sales and refunds under this name stay in the journal.</source>
        <translation>The PIN stops working. Sales and refunds under this name stay in the journal.</translation>
    </message>
    <message id="person_remove_yes">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="person_signed_in">
        <source>signed in now</source>
        <translation>signed in now</translation>
    </message>
    <message id="person_need_name">
        <source>enter a name</source>
        <translation>enter a name</translation>
    </message>
    <message id="role_cashier">
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message id="role_senior">
        <source>Senior cashier</source>
        <translation>Senior cashier</translation>
    </message>
    <message id="role_administrator">
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message id="role_cashier_may">
        <source>Takes payments</source>
        <translation>Takes payments</translation>
    </message>
    <message id="role_senior_may">
        <source>Refunds and the report as well</source>
        <translation>Refunds and the report as well</translation>
    </message>
    <message id="role_administrator_may">
        <source>Everything, settings and closing too</source>
        <translation>Everything, settings and closing too</translation>
    </message>
    <message id="role_first">
        <source>The first is always the administrator</source>
        <translation>The first is always the administrator</translation>
    </message>
    <message id="person_name">
        <source>A name of at most 40 characters is needed.</source>
        <translation>A name of at most 40 characters is needed.</translation>
    </message>
    <message id="person_name_taken">
        <source>That name is taken.</source>
        <translation>That name is taken.</translation>
    </message>
    <message id="person_pin">
        <source>Four digits are needed, not as simple as 1234 or 1111.</source>
        <translation>Four digits are needed, not as simple as 1234 or 1111.</translation>
    </message>
    <message id="person_pin_taken">
        <source>That PIN is taken. Choose another.</source>
        <translation>That PIN is taken. Choose another.</translation>
    </message>
    <message id="person_last_administrator">
        <source>This is the last administrator: without one nobody could open the settings.</source>
        <translation>This is the last administrator: without one nobody could open the settings.</translation>
    </message>
    <message id="person_journal">
        <source>The till's journal can't be written. Nothing was changed.</source>
        <translation>The till's journal can't be written. Nothing was changed.</translation>
    </message>
    <message id="report_title_x">
        <source>Shift report · X</source>
        <translation>Shift report · X</translation>
    </message>
    <message id="report_title_z">
        <source>Shift report · Z No. {n}</source>
        <translation>Shift report · Z No. {n}</translation>
    </message>
    <message id="report_title">
        <source>Shift report</source>
        <translation>Shift report</translation>
    </message>
    <message id="shift_no">
        <source>shift No. {n}</source>
        <translation>shift No. {n}</translation>
    </message>
    <message id="report_net">
        <source>Total of the shift</source>
        <translation>Total of the shift</translation>
    </message>
    <message id="report_payments">
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message id="report_success">
        <source>{percent} % of bills paid</source>
        <translation>{percent} % of bills paid</translation>
    </message>
    <message id="report_average">
        <source>Average sale</source>
        <translation>Average sale</translation>
    </message>
    <message id="report_median">
        <source>median {amount}</source>
        <translation>median {amount}</translation>
    </message>
    <message id="by_state">
        <source>By state</source>
        <translation>By state</translation>
    </message>
    <message id="report_paid">
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message id="report_refunds">
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message id="report_failed">
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message id="report_expired">
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message id="report_unclear">
        <source>Unclear</source>
        <translation>Unclear</translation>
    </message>
    <message id="report_waiting">
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message id="report_sum">
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message id="bills" numerus="yes">
        <source>{n} bills</source>
        <translation>
            <numerusform>{n} bill</numerusform>
            <numerusform>{n} bills</numerusform>
        </translation>
    </message>
    <message id="by_hour">
        <source>By hour</source>
        <translation>By hour</translation>
    </message>
    <message id="by_cashier">
        <source>Cashiers</source>
        <translation>Cashiers</translation>
    </message>
    <message id="chart_unit">
        <source>tenge, start of the hour</source>
        <translation>tenge, start of the hour</translation>
    </message>
    <message id="chart_unit_hours">
        <source>tenge, {n}-hour steps, start</source>
        <translation>tenge, {n}-hour steps, start</translation>
    </message>
    <message id="chart_unit_days">
        <source>tenge, by day</source>
        <translation>tenge, by day</translation>
    </message>
    <message id="chart_bar">
        <source>{time} · {amount} · {payments}</source>
        <translation>{time} · {amount} · {payments}</translation>
    </message>
    <message id="chart_bar_spoken">
        <source>{time}: {amount} tenge, {payments}</source>
        <translation>{time}: {amount} tenge, {payments}</translation>
    </message>
    <message id="chart_spoken">
        <source>Chart of payments by hour. Most at {time}: {amount} tenge</source>
        <translation>Chart of payments by hour. Most at {time}: {amount} tenge</translation>
    </message>
    <message id="chart_empty">
        <source>No payments in this shift yet</source>
        <translation>No payments in this shift yet</translation>
    </message>
    <message id="nobody_signed_in">
        <source>No name</source>
        <translation>No name</translation>
    </message>
    <message id="first_order">
        <source>First order</source>
        <translation>First order</translation>
    </message>
    <message id="last_order">
        <source>Last order</source>
        <translation>Last order</translation>
    </message>
    <message id="issue_paid_late">
        <source>Paid after cancellation</source>
        <translation>Paid after cancellation</translation>
    </message>
    <message id="issue_mismatch">
        <source>A different amount was paid</source>
        <translation>A different amount was paid</translation>
    </message>
    <message id="issue_uncertain">
        <source>Checking the status</source>
        <translation>Checking the status</translation>
    </message>
    <message id="no_issues">
        <source>No open issues</source>
        <translation>No open issues</translation>
    </message>
    <message id="issue_refunds">
        <source>Refunds being checked</source>
        <translation>Refunds being checked</translation>
    </message>
    <message id="issue_refunds_hint">
        <source>the till asks the gateway by itself</source>
        <translation>the till asks the gateway by itself</translation>
    </message>
    <message id="compared_well" numerus="yes">
        <source>Compared with the gateway at {time}: {n} orders, no differences</source>
        <translation>
            <numerusform>Compared with the gateway at {time}: {n} order, no differences</numerusform>
            <numerusform>Compared with the gateway at {time}: {n} orders, no differences</numerusform>
        </translation>
    </message>
    <message id="compared_differing" numerus="yes">
        <source>Compared with the gateway at {time}: {n} orders differ</source>
        <translation>
            <numerusform>Compared with the gateway at {time}: {n} order differs</numerusform>
            <numerusform>Compared with the gateway at {time}: {n} orders differ</numerusform>
        </translation>
    </message>
    <message id="compared_badly">
        <source>Not compared to the end: the gateway did not answer</source>
        <translation>Not compared to the end: the gateway did not answer</translation>
    </message>
    <message id="not_compared">
        <source>Not compared with the gateway</source>
        <translation>Not compared with the gateway</translation>
    </message>
    <message id="compare_now">
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message id="differing_order">
        <source>Differs from the gateway</source>
        <translation>Differs from the gateway</translation>
    </message>
    <message id="save_csv">
        <source>Save CSV</source>
        <translation>Save CSV</translation>
    </message>
    <message id="print_report">
        <source>Print report</source>
        <translation>Print report</translation>
    </message>
    <message id="print_short">
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message id="close_shift">
        <source>Close the shift</source>
        <translation>Close the shift</translation>
    </message>
    <message id="close_shift_senior">
        <source>A senior cashier closes it</source>
        <translation>A senior cashier closes it</translation>
    </message>
    <message id="csv_saved">
        <source>File saved: {path}</source>
        <translation>File saved: {path}</translation>
    </message>
    <message id="csv_not_saved">
        <source>The file was not saved. Close it in other programs and check the space on the disk.</source>
        <translation>The file was not saved. Close it in other programs and check the space on the disk.</translation>
    </message>
    <message id="report_unread">
        <source>The journal can’t be read. Try again.</source>
        <translation>The journal can’t be read. Try again.</translation>
    </message>
    <message id="no_shift">
        <source>No shift is open yet</source>
        <translation>No shift is open yet</translation>
    </message>
    <message id="no_shift_hint">
        <source>It opens by itself with the first sale. Closed shifts are behind the back arrow and in the calendar.</source>
        <translation>It opens by itself with the first sale. Closed shifts are behind the back arrow and in the calendar.</translation>
    </message>
    <message id="no_shift_first">
        <source>It opens by itself with the first sale.</source>
        <translation>It opens by itself with the first sale.</translation>
    </message>
    <message id="earlier_shift">
        <source>Earlier shift</source>
        <translation>Earlier shift</translation>
    </message>
    <message id="later_shift">
        <source>Later shift</source>
        <translation>Later shift</translation>
    </message>
    <message id="choose_shift">
        <source>Choose a shift, now {day}</source>
        <translation>Choose a shift, now {day}</translation>
    </message>
    <message id="choose_shift_title">
        <source>Choose a day</source>
        <translation>Choose a day</translation>
    </message>
    <message id="earlier_month">
        <source>Earlier month</source>
        <translation>Earlier month</translation>
    </message>
    <message id="later_month">
        <source>Later month</source>
        <translation>Later month</translation>
    </message>
    <message id="shift_open_now">
        <source>open</source>
        <translation>open</translation>
    </message>
    <message id="ask_close_shift">
        <source>Close shift No. {n}?</source>
        <translation>Close shift No. {n}?</translation>
    </message>
    <message id="ask_close_shift_hint">
        <source>The till compares the shift’s orders with the gateway and keeps the Z report. It can’t be changed, nor the shift be opened again. The next shift opens with the first sale.</source>
        <translation>The till compares the shift’s orders with the gateway and keeps the Z report. It can’t be changed, nor the shift be opened again. The next shift opens with the first sale.</translation>
    </message>
    <message id="ask_close_issues" numerus="yes">
        <source>{n} open issues remain.</source>
        <translation>
            <numerusform>{n} open issue remains.</numerusform>
            <numerusform>{n} open issues remain.</numerusform>
        </translation>
    </message>
    <message id="yes_close_shift">
        <source>Close the shift</source>
        <translation>Close the shift</translation>
    </message>
    <message id="no_close_shift">
        <source>Keep it open</source>
        <translation>Keep it open</translation>
    </message>
    <message id="closing_shift">
        <source>Closing the shift</source>
        <translation>Closing the shift</translation>
    </message>
    <message id="closing_shift_hint">
        <source>Comparing the orders with the gateway…</source>
        <translation>Comparing the orders with the gateway…</translation>
    </message>
    <message id="closing_shift_plain">
        <source>Saving the Z report…</source>
        <translation>Saving the Z report…</translation>
    </message>
    <message id="not_closed">
        <source>The shift was not closed</source>
        <translation>The shift was not closed</translation>
    </message>
    <message id="not_closed_paying">
        <source>A customer is still paying. Wait for the payment or cancel the bill, then close the shift again.</source>
        <translation>A customer is still paying. Wait for the payment or cancel the bill, then close the shift again.</translation>
    </message>
    <message id="not_closed_empty">
        <source>No shift is open: nothing was sold since the last Z report. There is nothing to close.</source>
        <translation>No shift is open: nothing was sold since the last Z report. There is nothing to close.</translation>
    </message>
    <message id="not_closed_unreconciled">
        <source>The gateway did not answer about every order. Check the connection and try again. You can close without the comparison; the Z report will say so.</source>
        <translation>The gateway did not answer about every order. Check the connection and try again. You can close without the comparison; the Z report will say so.</translation>
    </message>
    <message id="not_closed_journal">
        <source>The journal can’t be written, so the shift is still open. Free some space on the disk and try again.</source>
        <translation>The journal can’t be written, so the shift is still open. Free some space on the disk and try again.</translation>
    </message>
    <message id="close_unreconciled">
        <source>Close without comparison</source>
        <translation>Close without comparison</translation>
    </message>
    <message id="shift_closed">
        <source>Shift No. {n} is closed</source>
        <translation>Shift No. {n} is closed</translation>
    </message>
    <message id="shift_closed_hint">
        <source>Z report No. {n} is saved and will not change</source>
        <translation>Z report No. {n} is saved and will not change</translation>
    </message>
    <message id="show_z">
        <source>Show the Z report</source>
        <translation>Show the Z report</translation>
    </message>
    <message id="print_z">
        <source>Print the Z report</source>
        <translation>Print the Z report</translation>
    </message>
    <message id="csv_shift">
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message id="csv_opened">
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message id="csv_closed">
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message id="csv_made">
        <source>Report made</source>
        <translation>Report made</translation>
    </message>
    <message id="csv_count">
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message id="csv_tenge">
        <source>Tenge</source>
        <translation>Tenge</translation>
    </message>
    <message id="csv_billed">
        <source>Billed, tenge</source>
        <translation>Billed, tenge</translation>
    </message>
    <message id="csv_median">
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message id="csv_open_refunds">
        <source>Refunds on the way</source>
        <translation>Refunds on the way</translation>
    </message>
    <message id="csv_payments">
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message id="csv_received">
        <source>Received, tenge</source>
        <translation>Received, tenge</translation>
    </message>
    <message id="csv_refunded">
        <source>Refunded, tenge</source>
        <translation>Refunded, tenge</translation>
    </message>
    <message id="csv_number">
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message id="csv_order">
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message id="csv_differs">
        <source>Differs</source>
        <translation>Differs</translation>
    </message>
    <message id="report_state_creating">
        <source>Being created</source>
        <translation>Being created</translation>
    </message>
    <message id="report_state_waiting">
        <source>Waiting for payment</source>
        <translation>Waiting for payment</translation>
    </message>
    <message id="report_state_paid">
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message id="report_state_rejected">
        <source>Refused by the gateway</source>
        <translation>Refused by the gateway</translation>
    </message>
    <message id="report_state_uncertain">
        <source>Unclear</source>
        <translation>Unclear</translation>
    </message>
    <message id="report_state_mismatch">
        <source>A different amount was paid</source>
        <translation>A different amount was paid</translation>
    </message>
    <message id="report_state_expired">
        <source>Expired, still checked</source>
        <translation>Expired, still checked</translation>
    </message>
    <message id="report_state_cancelled">
        <source>Cancelled, still checked</source>
        <translation>Cancelled, still checked</translation>
    </message>
    <message id="report_state_paid_late">
        <source>Paid late</source>
        <translation>Paid late</translation>
    </message>
    <message id="report_state_closed">
        <source>Closed unpaid</source>
        <translation>Closed unpaid</translation>
    </message>
    <message id="help">
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message id="help_search">
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message id="help_nothing">
        <source>Nothing was found. Try one short word.</source>
        <translation>Nothing was found. Try one short word.</translation>
    </message>
    <message id="help_unreadable">
        <source>The help can not be read. Ask your administrator to install the program again.</source>
        <translation>The help can not be read. Ask your administrator to install the program again.</translation>
    </message>
    <message id="slip_nonfiscal">
        <source>Non-fiscal document</source>
        <translation>Non-fiscal document</translation>
    </message>
    <message id="slip_order">
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message id="slip_id">
        <source>Order ID</source>
        <translation>Order ID</translation>
    </message>
    <message id="slip_billed">
        <source>Billed</source>
        <translation>Billed</translation>
    </message>
    <message id="slip_received">
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message id="slip_refunded">
        <source>Refunded</source>
        <translation>Refunded</translation>
    </message>
    <message id="slip_kept">
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message id="slip_time">
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message id="slip_cashier">
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message id="slip_till">
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message id="slip_reference">
        <source>Operation code</source>
        <translation>Operation code</translation>
    </message>
    <message id="slip_preorder">
        <source>Gateway number</source>
        <translation>Gateway number</translation>
    </message>
    <message id="slip_comment">
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message id="slip_refunds">
        <source>Refunds</source>
        <translation>Refunds</translation>
    </message>
    <message id="slip_thanks">
        <source>Thank you!</source>
        <translation>Thank you!</translation>
    </message>
    <message id="slip_refund">
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message id="slip_amount">
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message id="slip_asked">
        <source>Asked for</source>
        <translation>Asked for</translation>
    </message>
    <message id="slip_reason">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="slip_gateway_refund">
        <source>Gateway refund</source>
        <translation>Gateway refund</translation>
    </message>
    <message id="slip_message">
        <source>Gateway says</source>
        <translation>Gateway says</translation>
    </message>
    <message id="slip_state_creating">
        <source>Bill being created, not paid</source>
        <translation>Bill being created, not paid</translation>
    </message>
    <message id="slip_state_rejected">
        <source>Bill refused, not paid</source>
        <translation>Bill refused, not paid</translation>
    </message>
    <message id="slip_state_uncertain">
        <source>Payment not confirmed</source>
        <translation>Payment not confirmed</translation>
    </message>
    <message id="slip_state_waiting">
        <source>Waiting for payment, not paid</source>
        <translation>Waiting for payment, not paid</translation>
    </message>
    <message id="slip_state_paid">
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message id="slip_state_mismatch">
        <source>A different amount was paid</source>
        <translation>A different amount was paid</translation>
    </message>
    <message id="slip_state_paid_late">
        <source>Paid late</source>
        <translation>Paid late</translation>
    </message>
    <message id="slip_state_closed">
        <source>Not paid</source>
        <translation>Not paid</translation>
    </message>
    <message id="slip_refund_requested">
        <source>Asked for, not confirmed</source>
        <translation>Asked for, not confirmed</translation>
    </message>
    <message id="slip_refund_accepted">
        <source>Accepted by the gateway</source>
        <translation>Accepted by the gateway</translation>
    </message>
    <message id="slip_refund_refused">
        <source>Refused, no money went back</source>
        <translation>Refused, no money went back</translation>
    </message>
    <message id="slip_refund_uncertain">
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message id="slip_reason_goods">
        <source>Goods returned</source>
        <translation>Goods returned</translation>
    </message>
    <message id="slip_reason_amount">
        <source>Wrong amount</source>
        <translation>Wrong amount</translation>
    </message>
    <message id="slip_reason_other">
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message id="slip_z">
        <source>Z report No. {number}</source>
        <translation>Z report No. {number}</translation>
    </message>
    <message id="slip_x">
        <source>X report No. {number}</source>
        <translation>X report No. {number}</translation>
    </message>
    <message id="slip_shift_closed">
        <source>Shift closed</source>
        <translation>Shift closed</translation>
    </message>
    <message id="slip_shift_open">
        <source>Shift open</source>
        <translation>Shift open</translation>
    </message>
    <message id="slip_opened">
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message id="slip_closed">
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message id="slip_made">
        <source>Report made</source>
        <translation>Report made</translation>
    </message>
    <message id="slip_net">
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message id="slip_open_refunds">
        <source>Refunds not settled</source>
        <translation>Refunds not settled</translation>
    </message>
    <message id="slip_average">
        <source>Average payment</source>
        <translation>Average payment</translation>
    </message>
    <message id="slip_median">
        <source>Median payment</source>
        <translation>Median payment</translation>
    </message>
    <message id="slip_states">
        <source>Bills by state</source>
        <translation>Bills by state</translation>
    </message>
    <message id="slip_cashiers">
        <source>By cashier</source>
        <translation>By cashier</translation>
    </message>
    <message id="slip_hours">
        <source>By hour</source>
        <translation>By hour</translation>
    </message>
    <message id="slip_first">
        <source>First</source>
        <translation>First</translation>
    </message>
    <message id="slip_last">
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message id="slip_issues">
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message id="slip_nobody">
        <source>Nobody signed in</source>
        <translation>Nobody signed in</translation>
    </message>
    <message id="slip_issue_paid_late">
        <source>paid late</source>
        <translation>paid late</translation>
    </message>
    <message id="slip_issue_mismatch">
        <source>different amount</source>
        <translation>different amount</translation>
    </message>
    <message id="slip_issue_uncertain">
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
    <message id="slip_reconciled">
        <source>Reconciled</source>
        <translation>Reconciled</translation>
    </message>
    <message id="slip_not_reconciled">
        <source>Not reconciled with the gateway</source>
        <translation>Not reconciled with the gateway</translation>
    </message>
    <message id="slip_agree">
        <source>Checked: {asked}, no differences</source>
        <translation>Checked: {asked}, no differences</translation>
    </message>
    <message id="slip_differ">
        <source>Checked: {asked}, differences: {n}</source>
        <translation>Checked: {asked}, differences: {n}</translation>
    </message>
    <message id="slip_audit">
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message id="notices" numerus="yes">
        <source>{n} notices</source>
        <translation>
            <numerusform>{n} notice</numerusform>
            <numerusform>{n} notices</numerusform>
        </translation>
    </message>
    <message id="notices_hint">
        <source>Show the payments that somebody must look at</source>
        <translation>Show the payments that somebody must look at</translation>
    </message>
    <message id="group_all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="group_paid">
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message id="group_refund">
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message id="group_failed">
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message id="group_expired">
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message id="group_unclear">
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message id="row_creating">
        <source>Being created</source>
        <translation>Being created</translation>
    </message>
    <message id="row_waiting">
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message id="row_paid">
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message id="row_rejected">
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message id="row_expired">
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message id="row_cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="row_closed">
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message id="row_uncertain">
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message id="row_paid_late">
        <source>Paid late</source>
        <translation>Paid late</translation>
    </message>
    <message id="row_mismatch">
        <source>Other amount</source>
        <translation>Other amount</translation>
    </message>
    <message id="row_refund">
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message id="row_refund_requested">
        <source>at the gateway</source>
        <translation>at the gateway</translation>
    </message>
    <message id="row_refund_uncertain">
        <source>being checked</source>
        <translation>being checked</translation>
    </message>
    <message id="row_refund_refused">
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message id="row_given_back">
        <source>{amount} given back</source>
        <translation>{amount} given back</translation>
    </message>
    <message id="refund_no">
        <source>R-{n}</source>
        <translation>R-{n}</translation>
    </message>
    <message id="column_state">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="column_cashier">
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message id="column_amount">
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message id="history_spoken">
        <source>{state}, {amount} tenge, {number}, {time}, {who}</source>
        <translation>{state}, {amount} tenge, {number}, {time}, {who}</translation>
    </message>
    <message id="history_spoken_nobody">
        <source>{state}, {amount} tenge, {number}, {time}</source>
        <translation>{state}, {amount} tenge, {number}, {time}</translation>
    </message>
    <message id="search_history_hint">
        <source>Number of an order or a refund, amount, the gateway’s code, words of the comment. A span of amounts: 1000-5000</source>
        <translation>Number of an order or a refund, amount, the gateway’s code, words of the comment. A span of amounts: 1000-5000</translation>
    </message>
    <message id="last_7_days">
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message id="choose_days">
        <source>Choose days</source>
        <translation>Choose days</translation>
    </message>
    <message id="all_time">
        <source>All time</source>
        <translation>All time</translation>
    </message>
    <message id="span_days">
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message id="show_found">
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message id="slip_state_expired">
        <source>Time is up, payment not confirmed</source>
        <translation>Time is up, payment not confirmed</translation>
    </message>
    <message id="slip_state_cancelled">
        <source>Cancelled, payment not confirmed</source>
        <translation>Cancelled, payment not confirmed</translation>
    </message>
    <message id="month_before">
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message id="month_after">
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message id="choose_first_day">
        <source>Choose the first day</source>
        <translation>Choose the first day</translation>
    </message>
    <message id="choose_last_day">
        <source>From {first}: choose the last day</source>
        <translation>From {first}: choose the last day</translation>
    </message>
    <message id="choose_amounts">
        <source>Amounts from and to</source>
        <translation>Amounts from and to</translation>
    </message>
    <message id="amount_from">
        <source>From</source>
        <translation>From</translation>
    </message>
    <message id="amount_to">
        <source>To</source>
        <translation>To</translation>
    </message>
    <message id="amount_any">
        <source>any</source>
        <translation>any</translation>
    </message>
    <message id="forget_search">
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message id="nothing_sold">
        <source>No orders on these days</source>
        <translation>No orders on these days</translation>
    </message>
    <message id="nothing_found">
        <source>Nothing was found</source>
        <translation>Nothing was found</translation>
    </message>
    <message id="look_all_time">
        <source>Look at all time</source>
        <translation>Look at all time</translation>
    </message>
    <message id="history_unreadable">
        <source>The till’s journal can’t be read now. You can sell as long as the till takes payments. Try again.</source>
        <translation>The till’s journal can’t be read now. You can sell as long as the till takes payments. Try again.</translation>
    </message>
    <message id="try_again">
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message id="detail_order">
        <source>Order No. {o}</source>
        <translation>Order No. {o}</translation>
    </message>
    <message id="detail_close">
        <source>Close the order</source>
        <translation>Close the order</translation>
    </message>
    <message id="detail_choose">
        <source>Choose an order in the list</source>
        <translation>Choose an order in the list</translation>
    </message>
    <message id="can_give_back">
        <source>Can be given back: {amount}</source>
        <translation>Can be given back: {amount}</translation>
    </message>
    <message id="print_again">
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message id="print_no_printer">
        <source>no printer is set up</source>
        <translation>no printer is set up</translation>
    </message>
    <message id="print_not_paid">
        <source>a receipt comes with a payment</source>
        <translation>a receipt comes with a payment</translation>
    </message>
    <message id="give_back">
        <source>Give the money back</source>
        <translation>Give the money back</translation>
    </message>
    <message id="no_give_back_not_paid">
        <source>the order is not paid</source>
        <translation>the order is not paid</translation>
    </message>
    <message id="no_give_back_nothing">
        <source>all of it was given back</source>
        <translation>all of it was given back</translation>
    </message>
    <message id="no_give_back_open">
        <source>a refund is still under way</source>
        <translation>a refund is still under way</translation>
    </message>
    <message id="no_give_back_right">
        <source>somebody who may give refunds is needed</source>
        <translation>somebody who may give refunds is needed</translation>
    </message>
    <message id="qr_again">
        <source>Show the QR again</source>
        <translation>Show the QR again</translation>
    </message>
    <message id="copied">
        <source>Copied: {what}</source>
        <translation>Copied: {what}</translation>
    </message>
    <message id="fact_order_id">
        <source>Order code</source>
        <translation>Order code</translation>
    </message>
    <message id="fact_gateway_id">
        <source>Gateway code</source>
        <translation>Gateway code</translation>
    </message>
    <message id="fact_reference">
        <source>Operation code</source>
        <translation>Operation code</translation>
    </message>
    <message id="fact_amount">
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message id="fact_comment">
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message id="fact_billed">
        <source>Bill amount</source>
        <translation>Bill amount</translation>
    </message>
    <message id="fact_touch">
        <source>Touch to copy</source>
        <translation>Touch to copy</translation>
    </message>
    <message id="step_code">
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message id="step_not_sent">
        <source>The bill request was not sent</source>
        <translation>The bill request was not sent</translation>
    </message>
    <message id="step_attempt_failed">
        <source>An attempt failed</source>
        <translation>An attempt failed</translation>
    </message>
    <message id="step_time_up">
        <source>Time is up</source>
        <translation>Time is up</translation>
    </message>
    <message id="step_cancelled">
        <source>The cashier cancelled the bill</source>
        <translation>The cashier cancelled the bill</translation>
    </message>
    <message id="step_withdrawn">
        <source>Payments are refused</source>
        <translation>Payments are refused</translation>
    </message>
    <message id="step_not_withdrawn">
        <source>The gateway did not hear of it</source>
        <translation>The gateway did not hear of it</translation>
    </message>
    <message id="step_paid_late">
        <source>Paid late</source>
        <translation>Paid late</translation>
    </message>
    <message id="step_taken_over">
        <source>Restored from a copy of the journal</source>
        <translation>Restored from a copy of the journal</translation>
    </message>
    <message id="step_dealt_with">
        <source>The cashier decided</source>
        <translation>The cashier decided</translation>
    </message>
    <message id="step_refund">
        <source>Refund {number}: {amount}</source>
        <translation>Refund {number}: {amount}</translation>
    </message>
    <message id="step_refund_accepted">
        <source>taken by the gateway</source>
        <translation>taken by the gateway</translation>
    </message>
    <message id="step_refund_elsewhere">
        <source>made elsewhere</source>
        <translation>made elsewhere</translation>
    </message>
    <message id="step_refund_by">
        <source>{how}, {who}</source>
        <translation>{how}, {who}</translation>
    </message>
    <message id="export">
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message id="export_hint">
        <source>The rows of the list, as it is chosen by days, state and search</source>
        <translation>The rows of the list, as it is chosen by days, state and search</translation>
    </message>
    <message id="export_csv">
        <source>CSV for Excel</source>
        <translation>CSV for Excel</translation>
    </message>
    <message id="export_xlsx">
        <source>Excel workbook (XLSX)</source>
        <translation>Excel workbook (XLSX)</translation>
    </message>
    <message id="export_running">
        <source>Writing the file…</source>
        <translation>Writing the file…</translation>
    </message>
    <message id="export_stop">
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message id="export_stopped">
        <source>Stopped, no file was made.</source>
        <translation>Stopped, no file was made.</translation>
    </message>
    <message id="exported" numerus="yes">
        <source>{n} rows written, {sum} in all: {path}</source>
        <translation>
            <numerusform>{n} row written, {sum} in all: {path}</numerusform>
            <numerusform>{n} rows written, {sum} in all: {path}</numerusform>
        </translation>
    </message>
    <message id="not_exported_full">
        <source>The disk is full, no file was made. Free some space or choose another disk.</source>
        <translation>The disk is full, no file was made. Free some space or choose another disk.</translation>
    </message>
    <message id="not_exported_denied">
        <source>This folder can’t be written, or the file is open elsewhere. Close it or choose another folder.</source>
        <translation>This folder can’t be written, or the file is open elsewhere. Close it or choose another folder.</translation>
    </message>
    <message id="not_exported_too_long">
        <source>There are more rows than an Excel workbook holds. Choose fewer days, or CSV.</source>
        <translation>There are more rows than an Excel workbook holds. Choose fewer days, or CSV.</translation>
    </message>
    <message id="not_exported">
        <source>The file was not written: {detail}</source>
        <translation>The file was not written: {detail}</translation>
    </message>
    <message id="sheet_at">
        <source>Date and time</source>
        <translation>Date and time</translation>
    </message>
    <message id="sheet_number">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="sheet_kind">
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message id="sheet_kind_order">
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message id="sheet_moved">
        <source>Received / given back, ₸</source>
        <translation>Received / given back, ₸</translation>
    </message>
    <message id="sheet_amount">
        <source>Amount, ₸</source>
        <translation>Amount, ₸</translation>
    </message>
    <message id="sheet_name">
        <source>History</source>
        <translation>History</translation>
    </message>
    <message id="pin_wait_short">
        <source>a PIN can be entered in {time}</source>
        <translation>a PIN can be entered in {time}</translation>
    </message>
    <message id="notices_title">
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message id="notices_none">
        <source>All settled</source>
        <translation>All settled</translation>
    </message>
    <message id="notices_none_hint">
        <source>Payments that came late, with another amount, or are not confirmed yet show up here.</source>
        <translation>Payments that came late, with another amount, or are not confirmed yet show up here.</translation>
    </message>
    <message id="notices_unread">
        <source>The journal can't be read now: the sums are not known. Press F5 or open this page again.</source>
        <translation>The journal can't be read now: the sums are not known. Press F5 or open this page again.</translation>
    </message>
    <message id="notices_more" numerus="yes">
        <source>And {n} more notices, later than these</source>
        <translation>
            <numerusform>And {n} more notice, later than these</numerusform>
            <numerusform>And {n} more notices, later than these</numerusform>
        </translation>
    </message>
    <message id="notice_refund">
        <source>Give the money back</source>
        <translation>Give the money back</translation>
    </message>
    <message id="notice_elsewhere">
        <source>Given back elsewhere</source>
        <translation>Given back elsewhere</translation>
    </message>
    <message id="notice_open">
        <source>Open the order</source>
        <translation>Open the order</translation>
    </message>
    <message id="notice_seen">
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message id="notice_no">
        <source>No, back</source>
        <translation>No, back</translation>
    </message>
    <message id="ask_kept">
        <source>Does the shop keep the money?</source>
        <translation>Does the shop keep the money?</translation>
    </message>
    <message id="yes_kept">
        <source>Yes, it does</source>
        <translation>Yes, it does</translation>
    </message>
    <message id="ask_elsewhere">
        <source>Has the customer had the money back in another way?</source>
        <translation>Has the customer had the money back in another way?</translation>
    </message>
    <message id="yes_elsewhere">
        <source>Yes, they have</source>
        <translation>Yes, they have</translation>
    </message>
    <message id="ask_seen">
        <source>Take it off the list? The till keeps checking.</source>
        <translation>Take it off the list? The till keeps checking.</translation>
    </message>
    <message id="yes_seen">
        <source>Yes, take it off</source>
        <translation>Yes, take it off</translation>
    </message>
    <message id="notice_uncertain">
        <source>Whether the gateway has this bill is not known yet. The till keeps asking.</source>
        <translation>Whether the gateway has this bill is not known yet. The till keeps asking.</translation>
    </message>
    <message id="notice_bill">
        <source>bill of {time}</source>
        <translation>bill of {time}</translation>
    </message>
    <message id="notice_open_since">
        <source>waiting since {time}</source>
        <translation>waiting since {time}</translation>
    </message>
    <message id="notice_given_back">
        <source>Given back: {amount}</source>
        <translation>Given back: {amount}</translation>
    </message>
    <message id="notice_all_back">
        <source>All given back already</source>
        <translation>All given back already</translation>
    </message>
    <message id="notice_refund_open">
        <source>A refund is not confirmed yet</source>
        <translation>A refund is not confirmed yet</translation>
    </message>
    <message id="notice_spoken">
        <source>{what}, {amount} tenge, order {o}</source>
        <translation>{what}, {amount} tenge, order {o}</translation>
    </message>
    <message id="row_by">
        <source>Refunded by</source>
        <translation>Refunded by</translation>
    </message>
    <message id="notice_sum_unknown">
        <source>The sum is not known yet</source>
        <translation>The sum is not known yet</translation>
    </message>
    <message id="print_off">
        <source>Not printed: the printer is off or does not answer</source>
        <translation>Not printed: the printer is off or does not answer</translation>
    </message>
    <message id="print_not_ready">
        <source>Not printed: the printer is not ready, look at its cover and paper</source>
        <translation>Not printed: the printer is not ready, look at its cover and paper</translation>
    </message>
    <message id="print_paper">
        <source>Not printed: the printer is out of paper</source>
        <translation>Not printed: the printer is out of paper</translation>
    </message>
    <message id="print_not_found">
        <source>Not printed: the printer was not found</source>
        <translation>Not printed: the printer was not found</translation>
    </message>
    <message id="print_permission">
        <source>Not printed: this user may not use the printer</source>
        <translation>Not printed: this user may not use the printer</translation>
    </message>
    <message id="print_driver">
        <source>Not printed: this computer lacks a library for the printer</source>
        <translation>Not printed: this computer lacks a library for the printer</translation>
    </message>
    <message id="print_busy">
        <source>Not printed: too many slips wait for the printer</source>
        <translation>Not printed: too many slips wait for the printer</translation>
    </message>
    <message id="print_failed">
        <source>Not printed</source>
        <translation>Not printed</translation>
    </message>
    <message id="print_layout">
        <source>The receipt’s layout has a mistake: printed with the usual one</source>
        <translation>The receipt’s layout has a mistake: printed with the usual one</translation>
    </message>
    <message id="csv_short">
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message id="person_repeat_pin">
        <source>repeat the PIN</source>
        <translation>repeat the PIN</translation>
    </message>
    <message id="open_issues">
        <source>Open issues</source>
        <translation>Open issues</translation>
    </message>
    <message id="to_report">
        <source>To the report</source>
        <translation>To the report</translation>
    </message>
    <message id="slip_by">
        <source>By</source>
        <translation>By</translation>
    </message>
    <message id="no_printer_short">
        <source>No printer</source>
        <translation>No printer</translation>
    </message>
    <message id="refund_said_accepted">
        <source>The gateway accepted the refund of {amount} for order No. {o}.</source>
        <translation>The gateway accepted the refund of {amount} for order No. {o}.</translation>
    </message>
    <message id="refund_said_uncertain">
        <source>No answer from the gateway to the refund of {amount}. The till sends the same request again at its next start; it is never done twice. Do not give cash.</source>
        <translation>No answer from the gateway to the refund of {amount}. The till sends the same request again at its next start; it is never done twice. Do not give cash.</translation>
    </message>
    <message id="refund_said_refused">
        <source>The refund of {amount} was not done: {msg}</source>
        <translation>The refund of {amount} was not done: {msg}</translation>
    </message>
    <message id="refund_said_left">
        <source>At most {amount} can go back.</source>
        <translation>At most {amount} can go back.</translation>
    </message>
    <message id="pin_said_wrong">
        <source>The PIN is wrong, or its owner may not give money back.</source>
        <translation>The PIN is wrong, or its owner may not give money back.</translation>
    </message>
    <message id="pin_said_wait">
        <source>The next try is in {s} s.</source>
        <translation>The next try is in {s} s.</translation>
    </message>
    <message id="report_net_hint">
        <source>payments less refunds</source>
        <translation>payments less refunds</translation>
    </message>
    <message id="help_cashier">
        <source>Cashier</source>
        <translation>Cashier</translation>
    </message>
    <message id="help_administrator">
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message id="person_not_allowed">
        <source>Not allowed: an administrator's PIN is needed.</source>
        <translation>Not allowed: an administrator's PIN is needed.</translation>
    </message>
    <message id="not_closed_not_allowed">
        <source>A senior cashier closes the shift. Go back to the report and enter their PIN.</source>
        <translation>A senior cashier closes the shift. Go back to the report and enter their PIN.</translation>
    </message>
    <message id="nothing_found_hint">
        <source>Days looked at: {days}.</source>
        <translation>Days looked at: {days}.</translation>
    </message>
    <message id="shifts_count" numerus="yes">
        <source>{n} shifts</source>
        <translation>
            <numerusform>{n} shift</numerusform>
            <numerusform>{n} shifts</numerusform>
        </translation>
    </message>
    <message id="search_history">
        <source>Amount, number, code</source>
        <translation>Amount, number, code</translation>
    </message>
    <message id="qa_scenario_normal">
        <source>Everything works; the customer pays the sum that was asked.</source>
        <translation>Everything works; the customer pays the sum that was asked.</translation>
    </message>
    <message id="qa_scenario_slow">
        <source>Every answer takes 3 seconds.</source>
        <translation>Every answer takes 3 seconds.</translation>
    </message>
    <message id="qa_scenario_down">
        <source>Everything is answered with HTTP 503 and a page of HTML.</source>
        <translation>Everything is answered with HTTP 503 and a page of HTML.</translation>
    </message>
    <message id="qa_scenario_outage">
        <source>From the order's creation on every call of a till is answered with HTTP 503 for 2 minutes; the customer pays within that time, and nobody is called back.</source>
        <translation>From the order's creation on every call of a till is answered with HTTP 503 for 2 minutes; the customer pays within that time, and nobody is called back.</translation>
    </message>
    <message id="qa_scenario_connection_refused">
        <source>For 30 seconds from the choice nobody listens at the gateway's address; the sandbox's own page is away as well.</source>
        <translation>For 30 seconds from the choice nobody listens at the gateway's address; the sandbox's own page is away as well.</translation>
    </message>
    <message id="qa_scenario_connection_refused_later">
        <source>For 30 seconds from the order's creation nobody listens at the gateway's address.</source>
        <translation>For 30 seconds from the order's creation nobody listens at the gateway's address.</translation>
    </message>
    <message id="qa_scenario_tls_failure">
        <source>The gateway has an https address whose TLS handshake always fails; the till must be given that one.</source>
        <translation>The gateway has an https address whose TLS handshake always fails; the till must be given that one.</translation>
    </message>
    <message id="qa_scenario_portal">
        <source>A captive portal redirects every call to its own page.</source>
        <translation>A captive portal redirects every call to its own page.</translation>
    </message>
    <message id="qa_scenario_unavailable">
        <source>The gateway says that payments are not available, and refuses to create an order. A till that has asked sends none; one that has not ends as under create-unavailable.</source>
        <translation>The gateway says that payments are not available, and refuses to create an order. A till that has asked sends none; one that has not ends as under create-unavailable.</translation>
    </message>
    <message id="qa_scenario_refuse">
        <source>The gateway refuses to create the order, with a code and a message.</source>
        <translation>The gateway refuses to create the order, with a code and a message.</translation>
    </message>
    <message id="qa_scenario_create_unavailable">
        <source>The gateway says that it is available, and refuses to create the order because it is not.</source>
        <translation>The gateway says that it is available, and refuses to create the order because it is not.</translation>
    </message>
    <message id="qa_scenario_create_error">
        <source>Create is answered with HTTP 200 and a body that says error.</source>
        <translation>Create is answered with HTTP 200 and a body that says error.</translation>
    </message>
    <message id="qa_scenario_create_401">
        <source>Create is answered with HTTP 401 whatever the token.</source>
        <translation>Create is answered with HTTP 401 whatever the token.</translation>
    </message>
    <message id="qa_scenario_create_token_expired">
        <source>All tokens end as create comes; with a new one it is done.</source>
        <translation>All tokens end as create comes; with a new one it is done.</translation>
    </message>
    <message id="qa_scenario_create_403">
        <source>A firewall answers create with HTTP 403 and a page; there is no order.</source>
        <translation>A firewall answers create with HTTP 403 and a page; there is no order.</translation>
    </message>
    <message id="qa_scenario_create_429">
        <source>Create is answered with HTTP 429, without Retry-After; there is no order.</source>
        <translation>Create is answered with HTTP 429, without Retry-After; there is no order.</translation>
    </message>
    <message id="qa_scenario_create_429_wait">
        <source>Create is answered with HTTP 429 and Retry-After: 5; there is no order.</source>
        <translation>Create is answered with HTTP 429 and Retry-After: 5; there is no order.</translation>
    </message>
    <message id="qa_scenario_create_500">
        <source>The order is created, and HTTP 500 is answered.</source>
        <translation>The order is created, and HTTP 500 is answered.</translation>
    </message>
    <message id="qa_scenario_create_502">
        <source>The order is created, and a proxy answers HTTP 502 and a page of HTML.</source>
        <translation>The order is created, and a proxy answers HTTP 502 and a page of HTML.</translation>
    </message>
    <message id="qa_scenario_create_portal">
        <source>A captive portal redirects create to its own page; there is no order.</source>
        <translation>A captive portal redirects create to its own page; there is no order.</translation>
    </message>
    <message id="qa_scenario_create_unheard">
        <source>The connection is cut before the order is created.</source>
        <translation>The connection is cut before the order is created.</translation>
    </message>
    <message id="qa_scenario_answer_lost">
        <source>The order is created, but the connection is cut before the till has its answer.</source>
        <translation>The order is created, but the connection is cut before the till has its answer.</translation>
    </message>
    <message id="qa_scenario_answer_lost_paid">
        <source>As answer-lost; 10 seconds later the customer finds the bill in their app and pays it.</source>
        <translation>As answer-lost; 10 seconds later the customer finds the bill in their app and pays it.</translation>
    </message>
    <message id="qa_scenario_create_reset">
        <source>The order is created, and the connection is reset in the middle of the answer.</source>
        <translation>The order is created, and the connection is reset in the middle of the answer.</translation>
    </message>
    <message id="qa_scenario_create_truncated">
        <source>The order is created, and the answer's JSON breaks off.</source>
        <translation>The order is created, and the answer's JSON breaks off.</translation>
    </message>
    <message id="qa_scenario_create_wrong_types">
        <source>The order is created, and the members of the answer have other types.</source>
        <translation>The order is created, and the members of the answer have other types.</translation>
    </message>
    <message id="qa_scenario_create_huge">
        <source>The order is created, and the answer has 4 megabytes.</source>
        <translation>The order is created, and the answer has 4 megabytes.</translation>
    </message>
    <message id="qa_scenario_create_empty">
        <source>The order is created, and the answer has no body.</source>
        <translation>The order is created, and the answer has no body.</translation>
    </message>
    <message id="qa_scenario_image_only">
        <source>Create answers without a link; the QR is a picture, and only when it was asked for (POS_IMAGE_SIZE).</source>
        <translation>Create answers without a link; the QR is a picture, and only when it was asked for (POS_IMAGE_SIZE).</translation>
    </message>
    <message id="qa_scenario_status_error">
        <source>After the payment, status is answered 3 times with HTTP 200 and a body that says error.</source>
        <translation>After the payment, status is answered 3 times with HTTP 200 and a body that says error.</translation>
    </message>
    <message id="qa_scenario_status_401">
        <source>After the payment, status is answered 3 times with HTTP 401 whatever the token.</source>
        <translation>After the payment, status is answered 3 times with HTTP 401 whatever the token.</translation>
    </message>
    <message id="qa_scenario_status_token_expired">
        <source>All tokens end as status is asked after the payment.</source>
        <translation>All tokens end as status is asked after the payment.</translation>
    </message>
    <message id="qa_scenario_status_403">
        <source>After the payment, a firewall answers status 3 times with HTTP 403 and a page.</source>
        <translation>After the payment, a firewall answers status 3 times with HTTP 403 and a page.</translation>
    </message>
    <message id="qa_scenario_status_429">
        <source>After the payment, status is answered 3 times with HTTP 429, without Retry-After.</source>
        <translation>After the payment, status is answered 3 times with HTTP 429, without Retry-After.</translation>
    </message>
    <message id="qa_scenario_status_429_wait">
        <source>After the payment, status is answered once with HTTP 429 and Retry-After: 5.</source>
        <translation>After the payment, status is answered once with HTTP 429 and Retry-After: 5.</translation>
    </message>
    <message id="qa_scenario_status_500">
        <source>After the payment, status is answered 3 times with HTTP 500.</source>
        <translation>After the payment, status is answered 3 times with HTTP 500.</translation>
    </message>
    <message id="qa_scenario_status_502">
        <source>After the payment, a proxy answers status 3 times with HTTP 502 and a page of HTML.</source>
        <translation>After the payment, a proxy answers status 3 times with HTTP 502 and a page of HTML.</translation>
    </message>
    <message id="qa_scenario_status_portal">
        <source>After the payment, a captive portal redirects status 3 times to its own page.</source>
        <translation>After the payment, a captive portal redirects status 3 times to its own page.</translation>
    </message>
    <message id="qa_scenario_status_lost">
        <source>After the payment, the connection is cut 3 times instead of an answer of status.</source>
        <translation>After the payment, the connection is cut 3 times instead of an answer of status.</translation>
    </message>
    <message id="qa_scenario_status_reset">
        <source>After the payment, the connection is reset 3 times in the middle of status.</source>
        <translation>After the payment, the connection is reset 3 times in the middle of status.</translation>
    </message>
    <message id="qa_scenario_status_truncated">
        <source>After the payment, the JSON of status breaks off 3 times.</source>
        <translation>After the payment, the JSON of status breaks off 3 times.</translation>
    </message>
    <message id="qa_scenario_status_wrong_types">
        <source>After the payment, the members of status have other types 3 times.</source>
        <translation>After the payment, the members of status have other types 3 times.</translation>
    </message>
    <message id="qa_scenario_status_wrong_types_unpaid">
        <source>The members of status have other types 3 times, and every attempt to pay fails.</source>
        <translation>The members of status have other types 3 times, and every attempt to pay fails.</translation>
    </message>
    <message id="qa_scenario_status_huge">
        <source>After the payment, status has 4 megabytes 3 times.</source>
        <translation>After the payment, status has 4 megabytes 3 times.</translation>
    </message>
    <message id="qa_scenario_status_empty">
        <source>After the payment, status has no body 3 times.</source>
        <translation>After the payment, status has no body 3 times.</translation>
    </message>
    <message id="qa_scenario_status_lag">
        <source>Status says paid 10 seconds after the callback said so, and not at the first question.</source>
        <translation>Status says paid 10 seconds after the callback said so, and not at the first question.</translation>
    </message>
    <message id="qa_scenario_status_missing">
        <source>After the payment, status leaves the order out 3 times.</source>
        <translation>After the payment, status leaves the order out 3 times.</translation>
    </message>
    <message id="qa_scenario_status_flapping">
        <source>In turn status leaves the order out, calls it unpaid, is a proxy's page, and tells the truth.</source>
        <translation>In turn status leaves the order out, calls it unpaid, is a proxy's page, and tells the truth.</translation>
    </message>
    <message id="qa_scenario_status_amounts_as_strings">
        <source>Status tells sums as text.</source>
        <translation>Status tells sums as text.</translation>
    </message>
    <message id="qa_scenario_status_bool">
        <source>Status answers in its oldest shape: paid or not, without an amount.</source>
        <translation>Status answers in its oldest shape: paid or not, without an amount.</translation>
    </message>
    <message id="qa_scenario_status_2019">
        <source>Status answers in the shape of 2019: paid or not and the amount, no reference.</source>
        <translation>Status answers in the shape of 2019: paid or not and the amount, no reference.</translation>
    </message>
    <message id="qa_scenario_no_callback">
        <source>The payment goes through, but nobody is called back.</source>
        <translation>The payment goes through, but nobody is called back.</translation>
    </message>
    <message id="qa_scenario_double_callback">
        <source>Each callback is sent twice.</source>
        <translation>Each callback is sent twice.</translation>
    </message>
    <message id="qa_scenario_late_callback">
        <source>Callbacks come 10 seconds after the event.</source>
        <translation>Callbacks come 10 seconds after the event.</translation>
    </message>
    <message id="qa_scenario_early_callback">
        <source>The customer pays and the till is called back before create is answered.</source>
        <translation>The customer pays and the till is called back before create is answered.</translation>
    </message>
    <message id="qa_scenario_swapped_callbacks">
        <source>The first attempt fails, the second pays; their callbacks come the other way round.</source>
        <translation>The first attempt fails, the second pays; their callbacks come the other way round.</translation>
    </message>
    <message id="qa_scenario_callback_wrong_amount">
        <source>The callback names 1 tenge; what was paid is right.</source>
        <translation>The callback names 1 tenge; what was paid is right.</translation>
    </message>
    <message id="qa_scenario_forged_callback">
        <source>Every attempt fails, and somebody sends callbacks that say paid, with made-up signatures.</source>
        <translation>Every attempt fails, and somebody sends callbacks that say paid, with made-up signatures.</translation>
    </message>
    <message id="qa_scenario_overheard_callback">
        <source>Every attempt fails, and somebody who learned the callback's address calls it.</source>
        <translation>Every attempt fails, and somebody who learned the callback's address calls it.</translation>
    </message>
    <message id="qa_scenario_decline">
        <source>Every attempt of the customer to pay fails.</source>
        <translation>Every attempt of the customer to pay fails.</translation>
    </message>
    <message id="qa_scenario_second_attempt">
        <source>The first attempt to pay fails, the second goes through at once.</source>
        <translation>The first attempt to pay fails, the second goes through at once.</translation>
    </message>
    <message id="qa_scenario_wrong_amount">
        <source>The customer pays 100 tenge more than was asked.</source>
        <translation>The customer pays 100 tenge more than was asked.</translation>
    </message>
    <message id="qa_scenario_underpaid">
        <source>The customer pays 100 tenge less than was asked, but at least 1.</source>
        <translation>The customer pays 100 tenge less than was asked, but at least 1.</translation>
    </message>
    <message id="qa_scenario_refund_refused">
        <source>Refund is refused 3 times, with a code and a message.</source>
        <translation>Refund is refused 3 times, with a code and a message.</translation>
    </message>
    <message id="qa_scenario_refund_401">
        <source>Refund is answered 3 times with HTTP 401 whatever the token; nothing is given back.</source>
        <translation>Refund is answered 3 times with HTTP 401 whatever the token; nothing is given back.</translation>
    </message>
    <message id="qa_scenario_refund_429">
        <source>Refund is answered 3 times with HTTP 429, without Retry-After; nothing is given back.</source>
        <translation>Refund is answered 3 times with HTTP 429, without Retry-After; nothing is given back.</translation>
    </message>
    <message id="qa_scenario_refund_portal">
        <source>A captive portal redirects refund 3 times to its own page; nothing is given back.</source>
        <translation>A captive portal redirects refund 3 times to its own page; nothing is given back.</translation>
    </message>
    <message id="qa_scenario_refund_unheard">
        <source>The connection is cut 3 times before anything is given back.</source>
        <translation>The connection is cut 3 times before anything is given back.</translation>
    </message>
    <message id="qa_scenario_refund_lost">
        <source>The money is given back, but the connection is cut 3 times before the till has its answer.</source>
        <translation>The money is given back, but the connection is cut 3 times before the till has its answer.</translation>
    </message>
    <message id="qa_scenario_refund_reset">
        <source>The money is given back, and the connection is reset 3 times in the middle of the answer.</source>
        <translation>The money is given back, and the connection is reset 3 times in the middle of the answer.</translation>
    </message>
    <message id="qa_scenario_refund_500">
        <source>The money is given back, and HTTP 500 is answered 3 times.</source>
        <translation>The money is given back, and HTTP 500 is answered 3 times.</translation>
    </message>
    <message id="qa_scenario_refund_502">
        <source>The money is given back, and a proxy answers HTTP 502 and a page of HTML 3 times.</source>
        <translation>The money is given back, and a proxy answers HTTP 502 and a page of HTML 3 times.</translation>
    </message>
    <message id="qa_scenario_refund_truncated">
        <source>The money is given back, and the answer's JSON breaks off 3 times.</source>
        <translation>The money is given back, and the answer's JSON breaks off 3 times.</translation>
    </message>
    <message id="qa_scenario_refund_wrong_types">
        <source>The money is given back, and the members of the answer have other types 3 times.</source>
        <translation>The money is given back, and the members of the answer have other types 3 times.</translation>
    </message>
    <message id="qa_scenario_refund_empty">
        <source>The money is given back, and the answer has no body 3 times.</source>
        <translation>The money is given back, and the answer has no body 3 times.</translation>
    </message>
    <message id="qa_scenario_refund_slow">
        <source>The money is given back, and the first answer takes 20 seconds, longer than a till waits.</source>
        <translation>The money is given back, and the first answer takes 20 seconds, longer than a till waits.</translation>
    </message>
    <message id="qa_scenario_refund_shows_late">
        <source>Status shows what was given back 10 seconds later, and not at the first question.</source>
        <translation>Status shows what was given back 10 seconds later, and not at the first question.</translation>
    </message>
    <message id="qa_not_run">
        <source>not run</source>
        <translation>not run</translation>
    </message>
    <message id="qa_passed">
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message id="qa_failed">
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message id="qa_count_passed" numerus="yes">
        <source>{n} passed</source>
        <translation>
            <numerusform>{n} passed</numerusform>
            <numerusform>{n} passed</numerusform>
        </translation>
    </message>
    <message id="qa_count_failed" numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} failed</numerusform>
            <numerusform>{n} failed</numerusform>
        </translation>
    </message>
    <message id="qa_count_not_run" numerus="yes">
        <source>{n} not run</source>
        <translation>
            <numerusform>{n} not run</numerusform>
            <numerusform>{n} not run</numerusform>
        </translation>
    </message>
    <message id="qa_expected">
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message id="qa_actual">
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message id="qa_expect_back">
        <source>{state}; the money goes back exactly once</source>
        <translation>{state}; the money goes back exactly once</translation>
    </message>
    <message id="qa_expect_refused">
        <source>{state}; the refund is refused, and asked for again goes back exactly once</source>
        <translation>{state}; the refund is refused, and asked for again goes back exactly once</translation>
    </message>
    <message id="qa_refusals" numerus="yes">
        <source>{n} refusals</source>
        <translation>
            <numerusform>{n} refusal</numerusform>
            <numerusform>{n} refusals</numerusform>
        </translation>
    </message>
    <message id="qa_refund_accepted">
        <source>refund accepted</source>
        <translation>refund accepted</translation>
    </message>
    <message id="qa_refund_refused">
        <source>refund refused</source>
        <translation>refund refused</translation>
    </message>
    <message id="qa_wrong_no_order">
        <source>The till began no order.</source>
        <translation>The till began no order.</translation>
    </message>
    <message id="qa_wrong_never_ended">
        <source>The order did not end in time: {till}.</source>
        <translation>The order did not end in time: {till}.</translation>
    </message>
    <message id="qa_wrong_state">
        <source>The order ended as “{till}”, expected “{other}”.</source>
        <translation>The order ended as “{till}”, expected “{other}”.</translation>
    </message>
    <message id="qa_wrong_unpaid">
        <source>The till counts {till} as received, and the gateway's books have no payment.</source>
        <translation>The till counts {till} as received, and the gateway's books have no payment.</translation>
    </message>
    <message id="qa_wrong_missed">
        <source>The gateway was paid {other}, and the till does not count the order as paid.</source>
        <translation>The gateway was paid {other}, and the till does not count the order as paid.</translation>
    </message>
    <message id="qa_wrong_sum">
        <source>The sums differ: {till} at the till, {other} at the gateway.</source>
        <translation>The sums differ: {till} at the till, {other} at the gateway.</translation>
    </message>
    <message id="qa_wrong_no_refund">
        <source>No money went back.</source>
        <translation>No money went back.</translation>
    </message>
    <message id="qa_wrong_refund">
        <source>The first refund ended as “{till}”, expected “{other}”.</source>
        <translation>The first refund ended as “{till}”, expected “{other}”.</translation>
    </message>
    <message id="qa_wrong_not_once">
        <source>Given back: {till} by the till, {other} by the gateway's books; each refund must stand in both, once.</source>
        <translation>Given back: {till} by the till, {other} by the gateway's books; each refund must stand in both, once.</translation>
    </message>
    <message id="qa_wrong_not_struck">
        <source>The fault did not strike this order, so the test shows nothing. Play it again.</source>
        <translation>The fault did not strike this order, so the test shows nothing. Play it again.</translation>
    </message>
    <message id="qa_wrong_trouble">
        <source>The till for this test did not open: {till}</source>
        <translation>The till for this test did not open: {till}</translation>
    </message>
    <message id="qa_by_itself">
        <source>by itself</source>
        <translation>by itself</translation>
    </message>
    <message id="qa_overruled">
        <source>the tester's decision; the comparison said: {found}</source>
        <translation>the tester's decision; the comparison said: {found}</translation>
    </message>
    <message id="qa_nobody">
        <source>not named</source>
        <translation>not named</translation>
    </message>
    <message id="qa_note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="qa_report_title">
        <source>Test report of the till</source>
        <translation>Test report of the till</translation>
    </message>
    <message id="qa_report_passed">
        <source>All scenarios passed</source>
        <translation>All scenarios passed</translation>
    </message>
    <message id="qa_report_failed">
        <source>Some scenarios failed</source>
        <translation>Some scenarios failed</translation>
    </message>
    <message id="qa_report_not_run">
        <source>The test is not complete</source>
        <translation>The test is not complete</translation>
    </message>
    <message id="qa_report_signed">
        <source>Tested by: ____________________     Signature: ____________________     Date: ____________</source>
        <translation>Tested by: ____________________     Signature: ____________________     Date: ____________</translation>
    </message>
    <message id="qa_fact_shop">
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message id="qa_fact_till">
        <source>Till</source>
        <translation>Till</translation>
    </message>
    <message id="qa_fact_version">
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message id="qa_fact_machine">
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message id="qa_fact_date">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="qa_fact_tester">
        <source>Tester</source>
        <translation>Tester</translation>
    </message>
    <message id="qa_http_call">
        <source>till → gateway</source>
        <translation>till → gateway</translation>
    </message>
    <message id="qa_http_callback">
        <source>gateway → relay</source>
        <translation>gateway → relay</translation>
    </message>
    <message id="qa_http_took">
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message id="qa_http_times">
        <source>{n} times in a row</source>
        <translation>{n} times in a row</translation>
    </message>
    <message id="qa_http_cut">
        <source>(the connection ended without an answer)</source>
        <translation>(the connection ended without an answer)</translation>
    </message>
    <message id="qa_http_half">
        <source>(the connection ended in the middle of the answer)</source>
        <translation>(the connection ended in the middle of the answer)</translation>
    </message>
    <message id="qa_http_bytes">
        <source>(bytes in all: {n})</source>
        <translation>(bytes in all: {n})</translation>
    </message>
    <message id="qa_http_left_out">
        <source>(earlier exchanges left out: {n})</source>
        <translation>(earlier exchanges left out: {n})</translation>
    </message>
    <message id="qa_title">
        <source>Test of the till</source>
        <translation>Test of the till</translation>
    </message>
    <message id="qa_search">
        <source>Find a scenario</source>
        <translation>Find a scenario</translation>
    </message>
    <message id="qa_none_found">
        <source>There is no such scenario. Erase part of the word.</source>
        <translation>There is no such scenario. Erase part of the word.</translation>
    </message>
    <message id="qa_tester">
        <source>Tester's name</source>
        <translation>Tester's name</translation>
    </message>
    <message id="qa_run_all">
        <source>Run all by itself</source>
        <translation>Run all by itself</translation>
    </message>
    <message id="qa_stop">
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message id="qa_running">
        <source>{done} of {all} done</source>
        <translation>{done} of {all} done</translation>
    </message>
    <message id="qa_save">
        <source>Save report</source>
        <translation>Save report</translation>
    </message>
    <message id="qa_saved">
        <source>The report is saved: {path}, and the PDF beside it.</source>
        <translation>The report is saved: {path}, and the PDF beside it.</translation>
    </message>
    <message id="qa_not_saved">
        <source>The report is not saved: the folder {path} can't be written. Free some space or check the access, then save again.</source>
        <translation>The report is not saved: the folder {path} can't be written. Free some space or check the access, then save again.</translation>
    </message>
    <message id="qa_sheet_not_saved">
        <source>The test sheet is not on the disk yet: {detail}. The marks stay until the window closes; the till tries again with the next mark.</source>
        <translation>The test sheet is not on the disk yet: {detail}. The marks stay until the window closes; the till tries again with the next mark.</translation>
    </message>
    <message id="qa_play">
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message id="qa_play_alone">
        <source>Let it run by itself</source>
        <translation>Let it run by itself</translation>
    </message>
    <message id="qa_how_sale">
        <source>Press Play and charge any amount: the customer pays by themselves after {s} s.</source>
        <translation>Press Play and charge any amount: the customer pays by themselves after {s} s.</translation>
    </message>
    <message id="qa_how_closed">
        <source>Press Play, charge any amount, and wait until the till has closed the order: up to {s} s.</source>
        <translation>Press Play, charge any amount, and wait until the till has closed the order: up to {s} s.</translation>
    </message>
    <message id="qa_how_refund">
        <source>Press Play, charge any amount, wait for the payment, and give some or all of it back. Where the refund is refused, ask again.</source>
        <translation>Press Play, charge any amount, wait for the payment, and give some or all of it back. Where the refund is refused, ask again.</translation>
    </message>
    <message id="qa_how_at_once">
        <source>Press Play and charge any amount at once, within 30 seconds; then wait until the till has closed the order.</source>
        <translation>Press Play and charge any amount at once, within 30 seconds; then wait until the till has closed the order.</translation>
    </message>
    <message id="qa_how_alone">
        <source>It needs a till with another gateway address: this scenario runs only by itself.</source>
        <translation>It needs a till with another gateway address: this scenario runs only by itself.</translation>
    </message>
    <message id="qa_charge_now">
        <source>The scenario is on. Charge at the till.</source>
        <translation>The scenario is on. Charge at the till.</translation>
    </message>
    <message id="qa_under_way">
        <source>Under way: {state}</source>
        <translation>Under way: {state}</translation>
    </message>
    <message id="qa_give_back_now">
        <source>Paid. Now give the money back.</source>
        <translation>Paid. Now give the money back.</translation>
    </message>
    <message id="qa_playing">
        <source>It is running by itself…</source>
        <translation>It is running by itself…</translation>
    </message>
    <message id="qa_timeline">
        <source>The order's timeline</source>
        <translation>The order's timeline</translation>
    </message>
    <message id="qa_http">
        <source>The gateway's HTTP</source>
        <translation>The gateway's HTTP</translation>
    </message>
    <message id="qa_http_hint">
        <source>Secrets are masked</source>
        <translation>Secrets are masked</translation>
    </message>
    <message id="qa_nothing_yet">
        <source>The order's timeline will show here.</source>
        <translation>The order's timeline will show here.</translation>
    </message>
    <message id="qa_mark_passed">
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message id="qa_mark_failed">
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message id="qa_row_spoken">
        <source>{name}, {verdict}. {about}</source>
        <translation>{name}, {verdict}. {about}</translation>
    </message>
    <message id="setup_first">
        <source>First start</source>
        <translation>First start</translation>
    </message>
    <message id="setup_settings">
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message id="setup_step_language">
        <source>Language and look</source>
        <translation>Language and look</translation>
    </message>
    <message id="setup_step_gateway">
        <source>Gateway and key</source>
        <translation>Gateway and key</translation>
    </message>
    <message id="setup_step_till">
        <source>Branch and till</source>
        <translation>Branch and till</translation>
    </message>
    <message id="setup_step_relay">
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message id="setup_step_printer">
        <source>Printer and receipts</source>
        <translation>Printer and receipts</translation>
    </message>
    <message id="setup_step_people">
        <source>PIN and check</source>
        <translation>PIN and check</translation>
    </message>
    <message id="setup_step_check">
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message id="setup_of">
        <source>Step {step} of {steps}. Everything can be changed later in the settings.</source>
        <translation>Step {step} of {steps}. Everything can be changed later in the settings.</translation>
    </message>
    <message id="setup_takes_effect">
        <source>Language and look change at once. The rest with Apply: the till opens anew.</source>
        <translation>Language and look change at once. The rest with Apply: the till opens anew.</translation>
    </message>
    <message id="setup_language_hint">
        <source>The till speaks this language. Customers choose their own.</source>
        <translation>The till speaks this language. Customers choose their own.</translation>
    </message>
    <message id="setup_gateway_hint">
        <source>Rahmet Pay issues the address and the key. The till checks them at once.</source>
        <translation>Rahmet Pay issues the address and the key. The till checks them at once.</translation>
    </message>
    <message id="setup_till_hint">
        <source>Customers see the name. The till's name is part of every order's number.</source>
        <translation>Customers see the name. The till's name is part of every order's number.</translation>
    </message>
    <message id="setup_relay_hint">
        <source>With a relay the till hears of a payment at once, without one some seconds later.</source>
        <translation>With a relay the till hears of a payment at once, without one some seconds later.</translation>
    </message>
    <message id="setup_printer_hint">
        <source>You can sell without a printer and print receipts later.</source>
        <translation>You can sell without a printer and print receipts later.</translation>
    </message>
    <message id="setup_people_hint">
        <source>The first person becomes the administrator. Without PINs everybody may do everything.</source>
        <translation>The first person becomes the administrator. Without PINs everybody may do everything.</translation>
    </message>
    <message id="setup_check_title">
        <source>Checking everything</source>
        <translation>Checking everything</translation>
    </message>
    <message id="setup_check_hint">
        <source>The till checks by itself everything that taking payments needs.</source>
        <translation>The till checks by itself everything that taking payments needs.</translation>
    </message>
    <message id="setup_look">
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message id="setup_look_system">
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message id="setup_look_light">
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message id="setup_look_dark">
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message id="setup_environment">
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message id="setup_production">
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message id="setup_test">
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message id="setup_other">
        <source>Another address</source>
        <translation>Another address</translation>
    </message>
    <message id="setup_version">
        <source>Bill version</source>
        <translation>Bill version</translation>
    </message>
    <message id="setup_gateway_url">
        <source>Gateway address</source>
        <translation>Gateway address</translation>
    </message>
    <message id="setup_client_id">
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message id="setup_client_secret">
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message id="setup_branch_token">
        <source>Branch token</source>
        <translation>Branch token</translation>
    </message>
    <message id="setup_branch_name">
        <source>Branch name, as customers see it</source>
        <translation>Branch name, as customers see it</translation>
    </message>
    <message id="setup_terminal_id">
        <source>Till name, in Latin letters</source>
        <translation>Till name, in Latin letters</translation>
    </message>
    <message id="setup_relay_kind">
        <source>Where the relay is</source>
        <translation>Where the relay is</translation>
    </message>
    <message id="setup_relay_embedded">
        <source>In this till</source>
        <translation>In this till</translation>
    </message>
    <message id="setup_relay_elsewhere">
        <source>On a server</source>
        <translation>On a server</translation>
    </message>
    <message id="setup_relay_url">
        <source>Relay address</source>
        <translation>Relay address</translation>
    </message>
    <message id="setup_relay_secret">
        <source>Secret shared with the relay</source>
        <translation>Secret shared with the relay</translation>
    </message>
    <message id="setup_callback_url">
        <source>Relay address for the gateway — optional</source>
        <translation>Relay address for the gateway — optional</translation>
    </message>
    <message id="setup_printer_none">
        <source>No printer</source>
        <translation>No printer</translation>
    </message>
    <message id="setup_printer_tcp">
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message id="setup_printer_serial">
        <source>Serial port</source>
        <translation>Serial port</translation>
    </message>
    <message id="setup_printer_system">
        <source>System</source>
        <translation>System</translation>
    </message>
    <message id="setup_printer_pdf">
        <source>PDF files</source>
        <translation>PDF files</translation>
    </message>
    <message id="setup_printer_kind">
        <source>Receipt printer</source>
        <translation>Receipt printer</translation>
    </message>
    <message id="setup_address_tcp">
        <source>Printer's IP address, such as 192.168.1.50</source>
        <translation>Printer's IP address, such as 192.168.1.50</translation>
    </message>
    <message id="setup_address_usb">
        <source>USB code, such as 04b8:0202</source>
        <translation>USB code, such as 04b8:0202</translation>
    </message>
    <message id="setup_address_serial">
        <source>Port, such as /dev/ttyUSB0 or COM3</source>
        <translation>Port, such as /dev/ttyUSB0 or COM3</translation>
    </message>
    <message id="setup_address_system">
        <source>Printer's name; empty: the default one</source>
        <translation>Printer's name; empty: the default one</translation>
    </message>
    <message id="setup_address_pdf">
        <source>Folder for receipts</source>
        <translation>Folder for receipts</translation>
    </message>
    <message id="setup_receipt">
        <source>When to print</source>
        <translation>When to print</translation>
    </message>
    <message id="setup_receipt_auto">
        <source>Right after payment</source>
        <translation>Right after payment</translation>
    </message>
    <message id="setup_receipt_ask">
        <source>By the button</source>
        <translation>By the button</translation>
    </message>
    <message id="setup_receipt_never">
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message id="setup_paper">
        <source>Paper width</source>
        <translation>Paper width</translation>
    </message>
    <message id="setup_paper_80">
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message id="setup_paper_58">
        <source>58 mm</source>
        <translation>58 mm</translation>
    </message>
    <message id="setup_fixed">
        <source>Set by the variable {name}: it can't be changed here</source>
        <translation>Set by the variable {name}: it can't be changed here</translation>
    </message>
    <message id="setup_wrong_url">
        <source>Needs an address that begins with https:// (http:// on this computer only).</source>
        <translation>Needs an address that begins with https:// (http:// on this computer only).</translation>
    </message>
    <message id="setup_wrong_terminal">
        <source>1 to 32 Latin letters, digits, dots, dashes. Begin with a letter or digit.</source>
        <translation>1 to 32 Latin letters, digits, dots, dashes. Begin with a letter or digit.</translation>
    </message>
    <message id="setup_wrong_text">
        <source>Too long, or it has characters that can't be printed: type it again.</source>
        <translation>Too long, or it has characters that can't be printed: type it again.</translation>
    </message>
    <message id="setup_wrong_printer">
        <source>There is no such address. Type it as in the example above the field.</source>
        <translation>There is no such address. Type it as in the example above the field.</translation>
    </message>
    <message id="setup_next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="setup_later">
        <source>Go on later</source>
        <translation>Go on later</translation>
    </message>
    <message id="setup_check_again">
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message id="setup_apply">
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message id="setup_open">
        <source>Open the till</source>
        <translation>Open the till</translation>
    </message>
    <message id="setup_saving">
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message id="setup_no_pin">
        <source>Without PINs</source>
        <translation>Without PINs</translation>
    </message>
    <message id="setup_fill">
        <source>fill in: {what}</source>
        <translation>fill in: {what}</translation>
    </message>
    <message id="setup_mend_marked">
        <source>mend what is marked</source>
        <translation>mend what is marked</translation>
    </message>
    <message id="setup_name_first">
        <source>enter a name</source>
        <translation>enter a name</translation>
    </message>
    <message id="setup_mend">
        <source>Mend</source>
        <translation>Mend</translation>
    </message>
    <message id="setup_choose">
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message id="setup_checking">
        <source>checking</source>
        <translation>checking</translation>
    </message>
    <message id="setup_waits">
        <source>Checked when everything is filled in</source>
        <translation>Checked when everything is filled in</translation>
    </message>
    <message id="setup_is_checking">
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message id="setup_ms">
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message id="setup_right_accepted">
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message id="setup_right_exact">
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message id="setup_right_ready">
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message id="setup_right_well">
        <source>Fine</source>
        <translation>Fine</translation>
    </message>
    <message id="setup_right_warned">
        <source>Take note</source>
        <translation>Take note</translation>
    </message>
    <message id="setup_right_failed">
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message id="setup_not_kept">
        <source>It could not be saved: {why}. The settings are as before. Mend that and press again.</source>
        <translation>It could not be saved: {why}. The settings are as before. Mend that and press again.</translation>
    </message>
    <message id="setup_not_read">
        <source>The settings can't be read: {why}. Mend the file and open the till again.</source>
        <translation>The settings can't be read: {why}. Mend the file and open the till again.</translation>
    </message>
    <message id="setup_reading">
        <source>Reading the settings…</source>
        <translation>Reading the settings…</translation>
    </message>
    <message id="setup_import">
        <source>Take settings from another till</source>
        <translation>Take settings from another till</translation>
    </message>
    <message id="setup_export">
        <source>Save for another till</source>
        <translation>Save for another till</translation>
    </message>
    <message id="setup_people_button">
        <source>People and PINs</source>
        <translation>People and PINs</translation>
    </message>
    <message id="setup_imported">
        <source>Taken from the file of till {till}. Enter this till's name and the secrets yourself.</source>
        <translation>Taken from the file of till {till}. Enter this till's name and the secrets yourself.</translation>
    </message>
    <message id="setup_not_imported">
        <source>The file did not fit, nothing has changed. {why}</source>
        <translation>The file did not fit, nothing has changed. {why}</translation>
    </message>
    <message id="setup_exported">
        <source>Saved without secrets: {path}</source>
        <translation>Saved without secrets: {path}</translation>
    </message>
    <message id="setup_file">
        <source>A till's settings (*.toml)</source>
        <translation>A till's settings (*.toml)</translation>
    </message>
    <message id="checked_token">
        <source>Payment gateway</source>
        <translation>Payment gateway</translation>
    </message>
    <message id="checked_credentials">
        <source>Access key</source>
        <translation>Access key</translation>
    </message>
    <message id="checked_availability">
        <source>Taking payments</source>
        <translation>Taking payments</translation>
    </message>
    <message id="checked_relay">
        <source>Notification relay</source>
        <translation>Notification relay</translation>
    </message>
    <message id="checked_callback_path">
        <source>Callback path</source>
        <translation>Callback path</translation>
    </message>
    <message id="checked_journal">
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message id="checked_audit">
        <source>Audit log</source>
        <translation>Audit log</translation>
    </message>
    <message id="checked_clock">
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message id="checked_screens">
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message id="checked_printer">
        <source>Receipt printer</source>
        <translation>Receipt printer</translation>
    </message>
    <message id="checked_secrets">
        <source>Where secrets are kept</source>
        <translation>Where secrets are kept</translation>
    </message>
    <message id="found_gateway_answers">
        <source>Answers, version {version}</source>
        <translation>Answers, version {version}</translation>
    </message>
    <message id="found_gateway_silent">
        <source>{url} does not answer. Check the internet connection and the address.</source>
        <translation>{url} does not answer. Check the internet connection and the address.</translation>
    </message>
    <message id="found_credentials_ok">
        <source>The gateway knows the till</source>
        <translation>The gateway knows the till</translation>
    </message>
    <message id="found_credentials_refused">
        <source>The gateway refused the key: “{said}”. Check the client's ID and secret.</source>
        <translation>The gateway refused the key: “{said}”. Check the client's ID and secret.</translation>
    </message>
    <message id="found_availability_ok">
        <source>Payments are taken now</source>
        <translation>Payments are taken now</translation>
    </message>
    <message id="found_availability_not">
        <source>Rahmet Pay takes no payments now. Wait and check again.</source>
        <translation>Rahmet Pay takes no payments now. Wait and check again.</translation>
    </message>
    <message id="found_relay_answers">
        <source>The relay answers</source>
        <translation>The relay answers</translation>
    </message>
    <message id="found_relay_silent">
        <source>{url} does not answer. Start the relay or check the address. You can sell; payments show a little later.</source>
        <translation>{url} does not answer. Start the relay or check the address. You can sell; payments show a little later.</translation>
    </message>
    <message id="found_relay_refused">
        <source>The relay answers, but has another secret. Enter the secret that the relay has.</source>
        <translation>The relay answers, but has another secret. Enter the secret that the relay has.</translation>
    </message>
    <message id="found_relay_can_not_stand">
        <source>The relay did not start: {why}. Free the port and check again.</source>
        <translation>The relay did not start: {why}. Free the port and check again.</translation>
    </message>
    <message id="found_callback_ok">
        <source>A test callback came back to the till</source>
        <translation>A test callback came back to the till</translation>
    </message>
    <message id="found_callback_loopback">
        <source>The gateway can't reach this computer. You can sell: payments show some seconds later.</source>
        <translation>The gateway can't reach this computer. You can sell: payments show some seconds later.</translation>
    </message>
    <message id="found_callback_silent">
        <source>{url} does not answer. Check the relay's address for the gateway. You can sell.</source>
        <translation>{url} does not answer. Check the relay's address for the gateway. You can sell.</translation>
    </message>
    <message id="found_callback_other">
        <source>{url} answered HTTP {status}: no relay there, or another secret. Check the address. You can sell.</source>
        <translation>{url} answered HTTP {status}: no relay there, or another secret. Check the address. You can sell.</translation>
    </message>
    <message id="found_journal_none">
        <source>Begins with the first sale</source>
        <translation>Begins with the first sale</translation>
    </message>
    <message id="found_journal_ok">
        <source>It can be read; orders still watched: {waiting}</source>
        <translation>It can be read; orders still watched: {waiting}</translation>
    </message>
    <message id="found_journal_bad">
        <source>The journal can't be read. Open the till: it keeps the file aside and recovers the orders.</source>
        <translation>The journal can't be read. Open the till: it keeps the file aside and recovers the orders.</translation>
    </message>
    <message id="found_audit_none">
        <source>Empty so far</source>
        <translation>Empty so far</translation>
    </message>
    <message id="found_audit_ok">
        <source>Whole, lines: {lines}</source>
        <translation>Whole, lines: {lines}</translation>
    </message>
    <message id="found_audit_bad">
        <source>Can't be read with the journal: open the till first.</source>
        <translation>Can't be read with the journal: open the till first.</translation>
    </message>
    <message id="found_audit_broken">
        <source>Line {line} was changed outside the till. Keep the file and compare it with a backup and Z reports.</source>
        <translation>Line {line} was changed outside the till. Keep the file and compare it with a backup and Z reports.</translation>
    </message>
    <message id="found_disk_ok">
        <source>It can be written, {gb} GB free</source>
        <translation>It can be written, {gb} GB free</translation>
    </message>
    <message id="found_disk_low">
        <source>Only {mb} MB free. Free some space: the journal is written before a QR is shown.</source>
        <translation>Only {mb} MB free. Free some space: the journal is written before a QR is shown.</translation>
    </message>
    <message id="found_disk_denied">
        <source>The folder {folder} can't be written. Allow this user to, or choose another.</source>
        <translation>The folder {folder} can't be written. Allow this user to, or choose another.</translation>
    </message>
    <message id="found_clock_unknown">
        <source>The gateway did not tell its time</source>
        <translation>The gateway did not tell its time</translation>
    </message>
    <message id="found_clock_ok">
        <source>Differs from the gateway's time by {seconds} s</source>
        <translation>Differs from the gateway's time by {seconds} s</translation>
    </message>
    <message id="found_clock_off">
        <source>The clock is {seconds} s off the gateway's. Set it: receipts carry its time.</source>
        <translation>The clock is {seconds} s off the gateway's. Set it: receipts carry its time.</translation>
    </message>
    <message id="found_screens_ok">
        <source>A window can be opened</source>
        <translation>A window can be opened</translation>
    </message>
    <message id="found_screens_lacking">
        <source>Libraries are missing: {packages}. Install them.</source>
        <translation>Libraries are missing: {packages}. Install them.</translation>
    </message>
    <message id="found_screens_none">
        <source>No screen is seen. Connect one and open the till again.</source>
        <translation>No screen is seen. Connect one and open the till again.</translation>
    </message>
    <message id="found_printer_none">
        <source>None chosen. You can sell and print receipts later.</source>
        <translation>None chosen. You can sell and print receipts later.</translation>
    </message>
    <message id="found_printer_well">
        <source>Ready to print</source>
        <translation>Ready to print</translation>
    </message>
    <message id="found_printer_off">
        <source>Does not answer. Switch it on, check its cable and address. You can sell.</source>
        <translation>Does not answer. Switch it on, check its cable and address. You can sell.</translation>
    </message>
    <message id="found_printer_not_ready">
        <source>Not ready. Close its cover and look for a jam. You can sell.</source>
        <translation>Not ready. Close its cover and look for a jam. You can sell.</translation>
    </message>
    <message id="found_printer_paper">
        <source>Out of paper. Put in a new roll. You can sell.</source>
        <translation>Out of paper. Put in a new roll. You can sell.</translation>
    </message>
    <message id="found_printer_not_found">
        <source>Not found. Plug it in or check its address. You can sell and print receipts later.</source>
        <translation>Not found. Plug it in or check its address. You can sell and print receipts later.</translation>
    </message>
    <message id="found_printer_permission">
        <source>This user may not use the printer. Allow it. You can sell.</source>
        <translation>This user may not use the printer. Allow it. You can sell.</translation>
    </message>
    <message id="found_printer_driver">
        <source>The USB driver (libusb) is missing. Install it. You can sell.</source>
        <translation>The USB driver (libusb) is missing. Install it. You can sell.</translation>
    </message>
    <message id="found_printer_busy">
        <source>Busy. Wait and check again. You can sell.</source>
        <translation>Busy. Wait and check again. You can sell.</translation>
    </message>
    <message id="found_printer_failed">
        <source>Does not answer as it should: {said}. Check its address. You can sell.</source>
        <translation>Does not answer as it should: {said}. Check its address. You can sell.</translation>
    </message>
    <message id="found_printer_layout">
        <source>Prints, but the shop's layout has a mistake: {said}. The usual one is taken.</source>
        <translation>Prints, but the shop's layout has a mistake: {said}. The usual one is taken.</translation>
    </message>
    <message id="found_secrets_keyring">
        <source>In the system's keyring</source>
        <translation>In the system's keyring</translation>
    </message>
    <message id="found_secrets_environment">
        <source>In the environment</source>
        <translation>In the environment</translation>
    </message>
    <message id="found_secrets_vault">
        <source>In an encrypted file that POS_VAULT_KEY opens</source>
        <translation>In an encrypted file that POS_VAULT_KEY opens</translation>
    </message>
    <message id="found_late">
        <source>No answer within {seconds} s. Look whether it hangs and check again.</source>
        <translation>No answer within {seconds} s. Look whether it hangs and check again.</translation>
    </message>
    <message id="found_odd">
        <source>The check itself failed. The program's log says more; check again.</source>
        <translation>The check itself failed. The program's log says more; check again.</translation>
    </message>
    <message id="qa_on">
        <source>on</source>
        <translation>on</translation>
    </message>
    <message id="setup_pin_note">
        <source>A PIN is four digits, typed twice. Leave it empty if you need no PINs yet.</source>
        <translation>A PIN is four digits, typed twice. Leave it empty if you need no PINs yet.</translation>
    </message>
    <message id="start_again">
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message id="checked_disk">
        <source>Journal and disk</source>
        <translation>Journal and disk</translation>
    </message>
    <message id="found_secrets_key_file">
        <source>No keyring: the secrets are encrypted, but the key lies in another file. That guards against backups and onlookers, not against whoever reads your files.</source>
        <translation>No keyring: the secrets are encrypted, but the key lies in another file. That guards against backups and onlookers, not against whoever reads your files.</translation>
    </message>
    <message id="setup_nothing_new">
        <source>nothing has changed</source>
        <translation>nothing has changed</translation>
    </message>
    <message id="setup_mend_first">
        <source>mend first: {what}</source>
        <translation>mend first: {what}</translation>
    </message>
    <message id="kiosk_order">
        <source>Your order</source>
        <translation>Your order</translation>
    </message>
    <message id="kiosk_empty">
        <source>Touch what you would like and it shows here</source>
        <translation>Touch what you would like and it shows here</translation>
    </message>
    <message id="kiosk_total">
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message id="kiosk_pay">
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message id="kiosk_choose">
        <source>Choose something</source>
        <translation>Choose something</translation>
    </message>
    <message id="kiosk_all">
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message id="kiosk_more">
        <source>One more: {name}</source>
        <translation>One more: {name}</translation>
    </message>
    <message id="kiosk_less">
        <source>One less: {name}</source>
        <translation>One less: {name}</translation>
    </message>
    <message id="kiosk_tile">
        <source>{name}, {amount} tenge</source>
        <translation>{name}, {amount} tenge</translation>
    </message>
    <message id="kiosk_chosen">
        <source>In the order: {n}</source>
        <translation>In the order: {n}</translation>
    </message>
    <message id="kiosk_clear">
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message id="kiosk_over">
        <source>At most {max} in one order</source>
        <translation>At most {max} in one order</translation>
    </message>
    <message id="kiosk_leaving">
        <source>The order is cleared in {n} s. Touch the screen to go on.</source>
        <translation>The order is cleared in {n} s. Touch the screen to go on.</translation>
    </message>
    <message id="kiosk_closed">
        <source>Self-service is closed for now</source>
        <translation>Self-service is closed for now</translation>
    </message>
    <message id="kiosk_ask_staff">
        <source>Please ask a member of staff</source>
        <translation>Please ask a member of staff</translation>
    </message>
    <message id="kiosk_welcome">
        <source>Tell the cashier what you would like: the QR shows here</source>
        <translation>Tell the cashier what you would like: the QR shows here</translation>
    </message>
    <message id="kiosk_no_bill">
        <source>The bill was not created</source>
        <translation>The bill was not created</translation>
    </message>
    <message id="kiosk_again">
        <source>New order</source>
        <translation>New order</translation>
    </message>
    <message id="kiosk_again_in">
        <source>in {n} s</source>
        <translation>in {n} s</translation>
    </message>
    <message id="kiosk_staff">
        <source>For the staff</source>
        <translation>For the staff</translation>
    </message>
    <message id="kiosk_list_good">
        <source>The price list is in use, goods: {n}</source>
        <translation>The price list is in use, goods: {n}</translation>
    </message>
    <message id="kiosk_list_kept">
        <source>The price list has mistakes. Customers see the one before; the till takes the file by itself once it is mended.</source>
        <translation>The price list has mistakes. Customers see the one before; the till takes the file by itself once it is mended.</translation>
    </message>
    <message id="kiosk_list_bad">
        <source>The price list has mistakes. Customers are told that self-service is closed; the till takes the file by itself once it is mended.</source>
        <translation>The price list has mistakes. Customers are told that self-service is closed; the till takes the file by itself once it is mended.</translation>
    </message>
    <message id="kiosk_list_none">
        <source>No price list is set: the amounts come from the cash-register software</source>
        <translation>No price list is set: the amounts come from the cash-register software</translation>
    </message>
    <message id="kiosk_undealt">
        <source>Payments that must be dealt with: {n}. Close self-service and open the cashier’s till.</source>
        <translation>Payments that must be dealt with: {n}. Close self-service and open the cashier’s till.</translation>
    </message>
    <message id="kiosk_journal">
        <source>The till’s journal can’t be written: {detail}. Until it can, no bill is created.</source>
        <translation>The till’s journal can’t be written: {detail}. Until it can, no bill is created.</translation>
    </message>
    <message id="kiosk_back">
        <source>Back to the customers</source>
        <translation>Back to the customers</translation>
    </message>
    <message id="kiosk_close">
        <source>Close self-service</source>
        <translation>Close self-service</translation>
    </message>
    <message id="price_problem">
        <source>Line {line}, {name}: “{value}”. Expected: {expected}.</source>
        <translation>Line {line}, {name}: “{value}”. Expected: {expected}.</translation>
    </message>
    <message id="price_problem_file">
        <source>{name}: “{value}”. Expected: {expected}.</source>
        <translation>{name}: “{value}”. Expected: {expected}.</translation>
    </message>
    <message id="price_problems_more">
        <source>And more mistakes: {n}</source>
        <translation>And more mistakes: {n}</translation>
    </message>
    <message id="price_expected_file">
        <source>a file that can be read</source>
        <translation>a file that can be read</translation>
    </message>
    <message id="price_expected_text">
        <source>text in UTF-8</source>
        <translation>text in UTF-8</translation>
    </message>
    <message id="price_expected_toml">
        <source>a file by the rules of TOML</source>
        <translation>a file by the rules of TOML</translation>
    </message>
    <message id="price_expected_tables">
        <source>only the tables [[item]] and [groups.NAME]</source>
        <translation>only the tables [[item]] and [groups.NAME]</translation>
    </message>
    <message id="price_expected_columns">
        <source>the columns name_ru and price</source>
        <translation>the columns name_ru and price</translation>
    </message>
    <message id="price_expected_named">
        <source>one of the names {limit}</source>
        <translation>one of the names {limit}</translation>
    </message>
    <message id="price_expected_name">
        <source>one line of 1 to {limit} characters</source>
        <translation>one line of 1 to {limit} characters</translation>
    </message>
    <message id="price_expected_price">
        <source>whole tenge from 1 to {limit}</source>
        <translation>whole tenge from 1 to {limit}</translation>
    </message>
    <message id="price_expected_group">
        <source>one of the groups {limit}</source>
        <translation>one of the groups {limit}</translation>
    </message>
    <message id="price_expected_picture">
        <source>a file beside the price list, up to 8 MB: {limit}</source>
        <translation>a file beside the price list, up to 8 MB: {limit}</translation>
    </message>
    <message id="price_expected_once">
        <source>each name once in a group</source>
        <translation>each name once in a group</translation>
    </message>
    <message id="price_expected_items">
        <source>from 1 to {limit}</source>
        <translation>from 1 to {limit}</translation>
    </message>
    <message id="setup_printer_usb">
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message id="cannot_work_do_kiosk">
        <source>Orders that were begun are in the journal, and the till will return to them by itself. Press “Start again”. If that does not help, show these words to your administrator:</source>
        <translation>Orders that were begun are in the journal, and the till will return to them by itself. Press “Start again”. If that does not help, show these words to your administrator:</translation>
    </message>
    <message id="kiosk_ask_cancel">
        <source>Cancel the order?</source>
        <translation>Cancel the order?</translation>
    </message>
    <message id="kiosk_ask_cancel_hint">
        <source>If you are paying already, wait for the answer.</source>
        <translation>If you are paying already, wait for the answer.</translation>
    </message>
    <message id="setup_text_scale">
        <source>Text size: once the till opens</source>
        <translation>Text size: once the till opens</translation>
    </message>
    <message id="setup_stored">
        <source>kept; a new one replaces it</source>
        <translation>kept; a new one replaces it</translation>
    </message>
    <message id="setup_person_name">
        <source>Name for receipts and reports</source>
        <translation>Name for receipts and reports</translation>
    </message>
    <message id="pay_again">
        <source>That attempt failed. You can try again.</source>
        <translation>That attempt failed. You can try again.</translation>
    </message>
</context>
</TS>
