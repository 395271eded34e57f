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
        <source>The till keeps checking until {time}</source>
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
        <source>Hand over the goods, or refund in the wallet's back office.</source>
        <translation>Hand over the goods, or refund in the wallet's back office.</translation>
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
        <source>Settle the difference, or refund in the wallet's back office.</source>
        <translation>Settle the difference, or refund in the wallet's back office.</translation>
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
        <source> payments will be written as soon as possible. Free some disk space.</source>
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
    <message id="given_back">
        <source>Money given back</source>
        <translation>Money given back</translation>
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
        <source> looking for the rest. You can sell.</source>
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
        <source> the till will write it as soon as it can.</source>
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
</context>
</TS>
