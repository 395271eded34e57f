<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>till</name>
    <message id="amount">
        <source>Amount due</source>
        <translation>Сумма к оплате</translation>
    </message>
    <message id="enter_amount">
        <source>Enter an amount</source>
        <translation>Введите сумму</translation>
    </message>
    <message id="over_limit">
        <source>At most {max}</source>
        <translation>Не больше {max}</translation>
    </message>
    <message id="charge">
        <source>Charge</source>
        <translation>Выставить счёт</translation>
    </message>
    <message id="enter_charges">
        <source>charge</source>
        <translation>выставить счёт</translation>
    </message>
    <message id="creating">
        <source>Creating the bill…</source>
        <translation>Создаём счёт…</translation>
    </message>
    <message id="order">
        <source>Order No.</source>
        <translation>№ заказа</translation>
    </message>
    <message id="order_no">
        <source>No. {o}</source>
        <translation>№ {o}</translation>
    </message>
    <message id="comment">
        <source>Comment — optional</source>
        <translation>Комментарий — необязательно</translation>
    </message>
    <message id="no_comment">
        <source>no comment</source>
        <translation>без комментария</translation>
    </message>
    <message id="today">
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message id="payments" numerus="yes">
        <source>{n} payments</source>
        <translation>
            <numerusform>{n} оплата</numerusform>
            <numerusform>{n} оплаты</numerusform>
            <numerusform>{n} оплат</numerusform>
        </translation>
    </message>
    <message id="refunds" numerus="yes">
        <source>{n} refunds</source>
        <translation>
            <numerusform>{n} возврат</numerusform>
            <numerusform>{n} возврата</numerusform>
            <numerusform>{n} возвратов</numerusform>
        </translation>
    </message>
    <message id="recent">
        <source>Recent sales</source>
        <translation>Последние продажи</translation>
    </message>
    <message id="no_sales">
        <source>No sales yet today</source>
        <translation>Сегодня продаж ещё не было</translation>
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
        <translation>на связи</translation>
    </message>
    <message id="slow">
        <source>slow</source>
        <translation>медленно</translation>
    </message>
    <message id="offline">
        <source>offline</source>
        <translation>нет связи</translation>
    </message>
    <message id="asking">
        <source>checking</source>
        <translation>проверяем</translation>
    </message>
    <message id="history">
        <source>History</source>
        <translation>История</translation>
    </message>
    <message id="refund">
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message id="settings">
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message id="lock">
        <source>Lock</source>
        <translation>Блокировка</translation>
    </message>
    <message id="till">
        <source>Till {name}</source>
        <translation>Касса {name}</translation>
    </message>
    <message id="to_pay">
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message id="scan">
        <source>Scan the QR in your app</source>
        <translation>Отсканируйте QR в приложении</translation>
    </message>
    <message id="left">
        <source>left</source>
        <translation>осталось</translation>
    </message>
    <message id="created">
        <source>Bill created</source>
        <translation>Счёт создан</translation>
    </message>
    <message id="created_hint">
        <source>The gateway took the order</source>
        <translation>Шлюз принял заказ</translation>
    </message>
    <message id="shown">
        <source>QR shown</source>
        <translation>QR показан</translation>
    </message>
    <message id="shown_hint">
        <source>Customer's screen</source>
        <translation>Экран покупателя</translation>
    </message>
    <message id="wait_pay">
        <source>Waiting for payment</source>
        <translation>Ждём оплату</translation>
    </message>
    <message id="wait_pay_hint">
        <source>The payment will show here by itself</source>
        <translation>Оплата появится здесь сама</translation>
    </message>
    <message id="paid">
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message id="paid_hint">
        <source>The till will show a green screen</source>
        <translation>Касса покажет зелёный экран</translation>
    </message>
    <message id="wait_customer">
        <source>Waiting for the customer</source>
        <translation>Ждём покупателя</translation>
    </message>
    <message id="wait_hint">
        <source>The QR is on the customer's screen. The payment will show here by itself.</source>
        <translation>QR показан на экране покупателя. Оплата появится здесь сама.</translation>
    </message>
    <message id="attempt_failed">
        <source>That attempt failed. They can try again.</source>
        <translation>Попытка не удалась. Можно попробовать ещё раз.</translation>
    </message>
    <message id="hold">
        <source>Hold to cancel</source>
        <translation>Удерживайте для отмены</translation>
    </message>
    <message id="ask_cancel">
        <source>Cancel the bill?</source>
        <translation>Отменить счёт?</translation>
    </message>
    <message id="ask_cancel_hint">
        <source>The customer may still be able to pay until the code expires; the till keeps watching.</source>
        <translation>Покупатель ещё может оплатить, пока код не истёк; касса продолжит проверять.</translation>
    </message>
    <message id="yes_cancel">
        <source>Cancel it</source>
        <translation>Отменить</translation>
    </message>
    <message id="no_keep">
        <source>Keep it</source>
        <translation>Не отменять</translation>
    </message>
    <message id="check">
        <source>Check status</source>
        <translation>Проверить статус</translation>
    </message>
    <message id="qr_here">
        <source>QR here</source>
        <translation>QR здесь</translation>
    </message>
    <message id="received">
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message id="confirmed">
        <source>Confirmed by the gateway</source>
        <translation>Подтверждено шлюзом</translation>
    </message>
    <message id="thanks">
        <source>Thank you!</source>
        <translation>Спасибо!</translation>
    </message>
    <message id="row_order">
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message id="row_time">
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message id="row_method">
        <source>Method</source>
        <translation>Способ</translation>
    </message>
    <message id="row_code">
        <source>Operation code</source>
        <translation>Код операции</translation>
    </message>
    <message id="method_wallet">
        <source>QR, wallet</source>
        <translation>QR, кошелёк</translation>
    </message>
    <message id="print">
        <source>Print receipt</source>
        <translation>Печать чека</translation>
    </message>
    <message id="new_sale">
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message id="opens_in">
        <source>opens in {n} s</source>
        <translation>откроется через {n} с</translation>
    </message>
    <message id="declined_create">
        <source>The gateway refused the bill</source>
        <translation>Шлюз отказал в счёте</translation>
    </message>
    <message id="not_taken">
        <source>No money was taken</source>
        <translation>Деньги не списаны</translation>
    </message>
    <message id="not_paid">
        <source>Not paid</source>
        <translation>Не оплачено</translation>
    </message>
    <message id="not_arrived">
        <source>No payment arrived</source>
        <translation>Оплата не пришла</translation>
    </message>
    <message id="q1">
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message id="q2">
        <source>What the till is doing</source>
        <translation>Что делает касса</translation>
    </message>
    <message id="q3">
        <source>What to do now</source>
        <translation>Что сделать сейчас</translation>
    </message>
    <message id="declined_1">
        <source>The gateway refused the bill: “{msg}”</source>
        <translation>Шлюз отклонил счёт: «{msg}»</translation>
    </message>
    <message id="declined_1_code">
        <source>The gateway refused the bill: “{msg}”, code {code}</source>
        <translation>Шлюз отклонил счёт: «{msg}», код {code}</translation>
    </message>
    <message id="declined_2">
        <source>No QR was shown. The bill is closed.</source>
        <translation>QR не показан. Счёт закрыт.</translation>
    </message>
    <message id="declined_3">
        <source>Try again or offer another way to pay.</source>
        <translation>Повторите или предложите другой способ оплаты.</translation>
    </message>
    <message id="not_sent">
        <source>The gateway can't be reached</source>
        <translation>Нет связи со шлюзом</translation>
    </message>
    <message id="not_sent_1">
        <source>The bill request never left the till.</source>
        <translation>Запрос на счёт не ушёл из кассы.</translation>
    </message>
    <message id="not_sent_2">
        <source>There is no bill. The till keeps looking for the connection.</source>
        <translation>Счёта нет. Касса сама ищет связь.</translation>
    </message>
    <message id="not_sent_3">
        <source>Check the internet connection and try again.</source>
        <translation>Проверьте интернет и повторите.</translation>
    </message>
    <message id="unavailable">
        <source>Rahmet Pay takes no payments now</source>
        <translation>Rahmet Pay сейчас не принимает оплату</translation>
    </message>
    <message id="unavailable_1">
        <source>The gateway says that payments are unavailable for now.</source>
        <translation>Шлюз сообщает, что оплата временно недоступна.</translation>
    </message>
    <message id="unavailable_2">
        <source>There is no bill. The till checks when payments work again.</source>
        <translation>Счёта нет. Касса проверяет, когда оплата заработает.</translation>
    </message>
    <message id="unavailable_3">
        <source>Offer another way to pay.</source>
        <translation>Предложите другой способ оплаты.</translation>
    </message>
    <message id="expired">
        <source>Time is up</source>
        <translation>Время вышло</translation>
    </message>
    <message id="no_longer">
        <source>The QR is no longer valid</source>
        <translation>QR больше не действует</translation>
    </message>
    <message id="expired_1" numerus="yes">
        <source>The customer did not confirm within {n} minutes.</source>
        <translation>
            <numerusform>Покупатель не подтвердил оплату за {n} минуту.</numerusform>
            <numerusform>Покупатель не подтвердил оплату за {n} минуты.</numerusform>
            <numerusform>Покупатель не подтвердил оплату за {n} минут.</numerusform>
        </translation>
    </message>
    <message id="expired_1_seconds" numerus="yes">
        <source>The customer did not confirm within {n} seconds.</source>
        <translation>
            <numerusform>Покупатель не подтвердил оплату за {n} секунду.</numerusform>
            <numerusform>Покупатель не подтвердил оплату за {n} секунды.</numerusform>
            <numerusform>Покупатель не подтвердил оплату за {n} секунд.</numerusform>
        </translation>
    </message>
    <message id="watch_until">
        <source>Keeps checking until {time} in case they paid in time.</source>
        <translation>До {time} проверяет, не успел ли покупатель оплатить.</translation>
    </message>
    <message id="watch_over">
        <source>Checked to the end: no payment.</source>
        <translation>Проверено до конца: оплаты нет.</translation>
    </message>
    <message id="expired_3">
        <source>Customer says they paid? Check again.</source>
        <translation>Покупатель говорит, что оплатил? Проверьте ещё раз.</translation>
    </message>
    <message id="cancelled">
        <source>Bill cancelled</source>
        <translation>Счёт отменён</translation>
    </message>
    <message id="cancelled_1">
        <source>The cashier cancelled the bill.</source>
        <translation>Кассир отменил счёт.</translation>
    </message>
    <message id="again">
        <source>Check again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message id="new_qr">
        <source>New QR</source>
        <translation>Новый QR</translation>
    </message>
    <message id="unknown">
        <source>Checking the status</source>
        <translation>Статус уточняется</translation>
    </message>
    <message id="not_twice">
        <source>Do not take payment again</source>
        <translation>Не берите оплату второй раз</translation>
    </message>
    <message id="no_qr_shown">
        <source>No QR was shown, so nobody can pay it</source>
        <translation>QR не показан, заплатить по нему нельзя</translation>
    </message>
    <message id="charge_again">
        <source>Charge again</source>
        <translation>Выставить снова</translation>
    </message>
    <message id="unconfirmed">
        <source>Not confirmed yet</source>
        <translation>Пока не подтверждено</translation>
    </message>
    <message id="sent">
        <source>Bill request sent</source>
        <translation>Запрос на счёт отправлен</translation>
    </message>
    <message id="journaled">
        <source>No. {o} is in the till's journal</source>
        <translation>№ {o} записан в журнал кассы</translation>
    </message>
    <message id="lost">
        <source>Connection lost</source>
        <translation>Связь прервалась</translation>
    </message>
    <message id="no_answer">
        <source>No answer from the gateway</source>
        <translation>Ответ шлюза не пришёл</translation>
    </message>
    <message id="not_understood">
        <source>The gateway's answer makes no sense</source>
        <translation>Ответ шлюза не разобрать</translation>
    </message>
    <message id="interrupted">
        <source>The till was stopped before the gateway answered</source>
        <translation>Касса была остановлена до ответа шлюза</translation>
    </message>
    <message id="looking">
        <source>Looking for the bill by order number</source>
        <translation>Ищем счёт по номеру заказа</translation>
    </message>
    <message id="attempt">
        <source>Attempt {i} · next in {s} s</source>
        <translation>Попытка {i} · следующая через {s} с</translation>
    </message>
    <message id="outcome">
        <source>Outcome: show the payment or close the bill unpaid</source>
        <translation>Итог: покажем оплату или закроем счёт без оплаты</translation>
    </message>
    <message id="set_aside">
        <source>Set aside, next customer</source>
        <translation>Отложить, принять следующего</translation>
    </message>
    <message id="check_now">
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message id="late">
        <source>Paid after cancellation</source>
        <translation>Оплачен после отмены</translation>
    </message>
    <message id="mismatch">
        <source>A different amount was paid</source>
        <translation>Оплачена другая сумма</translation>
    </message>
    <message id="sandbox">
        <source>SANDBOX · TEST MODE · NO MONEY MOVES</source>
        <translation>SANDBOX · ТЕСТОВЫЙ РЕЖИМ · ДЕНЬГИ НЕ СПИСЫВАЮТСЯ</translation>
    </message>
    <message id="language">
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message id="state_creating">
        <source>Creating the bill</source>
        <translation>Создаём счёт</translation>
    </message>
    <message id="state_waiting">
        <source>Waiting for payment: scan the QR</source>
        <translation>Ждём оплату: отсканируйте QR</translation>
    </message>
    <message id="state_paid">
        <source>Paid, confirmed by the gateway</source>
        <translation>Оплачено, подтверждено шлюзом</translation>
    </message>
    <message id="state_expired">
        <source>Time is up; the till keeps checking in case they paid in time</source>
        <translation>Время вышло; касса ещё проверяет, не успел ли покупатель оплатить</translation>
    </message>
    <message id="state_cancelled">
        <source>Bill cancelled; the till keeps checking in case they paid in time</source>
        <translation>Счёт отменён; касса ещё проверяет, не успел ли покупатель оплатить</translation>
    </message>
    <message id="payer_not_wanted">
        <source>The shop no longer expects this payment. No money was taken. Ask for a new QR code.</source>
        <translation>Касса больше не ждёт эту оплату. Деньги не списаны. Попросите новый QR-код.</translation>
    </message>
    <message id="payer_other_amount">
        <source>The amount is not that of the bill. No money was taken. Ask for a new QR code.</source>
        <translation>Сумма не та, что в счёте. Деньги не списаны. Попросите новый QR-код.</translation>
    </message>
    <message id="withdrawn">
        <source>Payments of it are refused from now on.</source>
        <translation>Оплатить его больше нельзя.</translation>
    </message>
    <message id="not_withdrawn">
        <source>The gateway could not be told: it may still be paid.</source>
        <translation>Сообщить об этом шлюзу не удалось: его ещё могут оплатить.</translation>
    </message>
    <message id="state_paid_late">
        <source>Paid after it was cancelled or had expired</source>
        <translation>Оплачено после отмены или истечения срока</translation>
    </message>
    <message id="state_closed">
        <source>Checked to the end: no payment</source>
        <translation>Проверено до конца: оплаты нет</translation>
    </message>
    <message id="ask_close">
        <source>Close the till? A customer is still paying</source>
        <translation>Закрыть кассу? Покупатель ещё платит</translation>
    </message>
    <message id="ask_close_hint">
        <source>The QR will leave the screen. If the payment comes, the till learns of it at its next start.</source>
        <translation>QR исчезнет с экрана. Если оплата придёт, касса узнает о ней при следующем запуске.</translation>
    </message>
    <message id="yes_close">
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message id="no_stay">
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message id="rahmet">
        <source>Rahmet!</source>
        <translation>Rahmet!</translation>
    </message>
    <message id="no_code">
        <source>The QR can't be shown. Please ask the cashier.</source>
        <translation>QR показать не удалось. Обратитесь к кассиру.</translation>
    </message>
    <message id="ask_cashier">
        <source>Please ask the cashier</source>
        <translation>Обратитесь к кассиру</translation>
    </message>
    <message id="please_wait">
        <source>Please wait a moment</source>
        <translation>Подождите немного</translation>
    </message>
    <message id="still_watching">
        <source>The till keeps checking until {time}</source>
        <translation>Касса проверяет до {time}</translation>
    </message>
    <message id="checked_at">
        <source>Checked at {time}: no payment yet.</source>
        <translation>Проверено в {time}: оплаты пока нет.</translation>
    </message>
    <message id="check_failed">
        <source>No answer at {time}, the till will ask again.</source>
        <translation>В {time} шлюз не ответил, касса спросит ещё.</translation>
    </message>
    <message id="late_expired">
        <source>Paid after the time was up</source>
        <translation>Оплачен после срока</translation>
    </message>
    <message id="late_1">
        <source>The till no longer waited for this bill, but the customer paid it.</source>
        <translation>Касса больше не ждала этот счёт, но покупатель оплатил его.</translation>
    </message>
    <message id="late_2">
        <source>The gateway confirmed the payment; it is in the till's journal.</source>
        <translation>Оплата подтверждена шлюзом и записана в журнал кассы.</translation>
    </message>
    <message id="late_3">
        <source>Hand over the goods, or give the money back.</source>
        <translation>Отдайте товар или верните деньги.</translation>
    </message>
    <message id="bill_amount">
        <source>Bill amount {amount}</source>
        <translation>Сумма счёта {amount}</translation>
    </message>
    <message id="mismatch_1">
        <source>The customer paid {paid} instead of {amount}.</source>
        <translation>Покупатель оплатил {paid} вместо {amount}.</translation>
    </message>
    <message id="mismatch_2">
        <source>The till does not count the bill as paid. The payment is in the journal.</source>
        <translation>Касса не считает счёт оплаченным. Оплата записана в журнал.</translation>
    </message>
    <message id="mismatch_3">
        <source>Settle the difference, or give the money back.</source>
        <translation>Договоритесь о разнице или верните деньги.</translation>
    </message>
    <message id="closed">
        <source>The bill was closed unpaid</source>
        <translation>Счёт закрыт без оплаты</translation>
    </message>
    <message id="looking_payment">
        <source>Asking the gateway about the payment</source>
        <translation>Спрашиваем шлюз об оплате</translation>
    </message>
    <message id="attempt_now">
        <source>Attempt {i} · waiting for the answer</source>
        <translation>Попытка {i} · ждём ответ</translation>
    </message>
    <message id="answered_unpaid">
        <source>No payment · next check in {s} s</source>
        <translation>Оплаты нет · следующая проверка через {s} с</translation>
    </message>
    <message id="spoken_amount">
        <source>{amount} tenge</source>
        <translation>{amount} тенге</translation>
    </message>
    <message id="key_0">
        <source>Zero</source>
        <translation>Ноль</translation>
    </message>
    <message id="key_1">
        <source>One</source>
        <translation>Один</translation>
    </message>
    <message id="key_2">
        <source>Two</source>
        <translation>Два</translation>
    </message>
    <message id="key_3">
        <source>Three</source>
        <translation>Три</translation>
    </message>
    <message id="key_4">
        <source>Four</source>
        <translation>Четыре</translation>
    </message>
    <message id="key_5">
        <source>Five</source>
        <translation>Пять</translation>
    </message>
    <message id="key_6">
        <source>Six</source>
        <translation>Шесть</translation>
    </message>
    <message id="key_7">
        <source>Seven</source>
        <translation>Семь</translation>
    </message>
    <message id="key_8">
        <source>Eight</source>
        <translation>Восемь</translation>
    </message>
    <message id="key_9">
        <source>Nine</source>
        <translation>Девять</translation>
    </message>
    <message id="key_00">
        <source>Two zeros</source>
        <translation>Два нуля</translation>
    </message>
    <message id="key_000">
        <source>Three zeros</source>
        <translation>Три нуля</translation>
    </message>
    <message id="erase_one">
        <source>Erase one digit</source>
        <translation>Стереть одну цифру</translation>
    </message>
    <message id="clear_amount">
        <source>Clear the amount</source>
        <translation>Стереть сумму</translation>
    </message>
    <message id="since">
        <source>since {time}</source>
        <translation>с {time}</translation>
    </message>
    <message id="gateway_unknown_do">
        <source>The till is still checking the gateway.</source>
        <translation>Касса ещё проверяет связь со шлюзом.</translation>
    </message>
    <message id="gateway_online_do">
        <source>You can sell.</source>
        <translation>Можно продавать.</translation>
    </message>
    <message id="gateway_slow_do">
        <source>A bill takes longer than usual. Wait for the answer, do not press twice.</source>
        <translation>Счёт создаётся дольше обычного. Подождите ответа, не нажимайте второй раз.</translation>
    </message>
    <message id="gateway_offline_do">
        <source>Check the till's internet. Take cash for now: the till keeps trying by itself.</source>
        <translation>Проверьте интернет кассы. Пока принимайте наличные: касса сама проверит связь.</translation>
    </message>
    <message id="relay_unknown_do">
        <source>The till is still checking the relay.</source>
        <translation>Касса ещё проверяет связь с реле.</translation>
    </message>
    <message id="relay_online_do">
        <source>The till learns of a payment at once.</source>
        <translation>Об оплате касса узнаёт сразу.</translation>
    </message>
    <message id="relay_slow_do">
        <source>The till may learn of a payment a few seconds late.</source>
        <translation>Об оплате касса может узнать на несколько секунд позже.</translation>
    </message>
    <message id="relay_offline_do">
        <source>You can sell: the till asks the gateway itself, but learns of a payment later.</source>
        <translation>Продавать можно: касса сама спрашивает шлюз, но узнаёт об оплате позже.</translation>
    </message>
    <message id="sale_spoken">
        <source>{state}, {amount} tenge, order {o}, {time}</source>
        <translation>{state}, {amount} тенге, заказ {o}, {time}</translation>
    </message>
    <message id="off_while_paying">
        <source>Off while a customer pays</source>
        <translation>Недоступно, пока покупатель платит</translation>
    </message>
    <message id="refunded">
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message id="cannot_work">
        <source>The till cannot work</source>
        <translation>Касса не может работать</translation>
    </message>
    <message id="cannot_work_do">
        <source>Orders that were begun are in the journal, and the till will return to them by itself. Close it and open it again. If that does not help, show these words to your administrator:</source>
        <translation>Начатые заказы записаны в журнал, и касса вернётся к ним сама. Закройте её и откройте снова. Если не поможет, покажите эти слова администратору:</translation>
    </message>
    <message id="close">
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message id="journal_stuck">
        <source>The till's journal can't be written. Until it can, there are no new bills; payments will be written as soon as possible. Free some disk space.</source>
        <translation>Журнал кассы не записывается. Пока это так, новых счетов нет; оплату касса запишет, как только сможет. Освободите место на диске.</translation>
    </message>
    <message id="charge_refused">
        <source>No bill was made</source>
        <translation>Счёт не выставлен</translation>
    </message>
    <message id="later">
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message id="keep">
        <source>Keep the payment</source>
        <translation>Оставить оплату</translation>
    </message>
    <message id="undealt" numerus="yes">
        <source>{n} payments wait for a decision: touch to look at them</source>
        <translation>
            <numerusform>{n} платёж ждёт решения: нажмите, чтобы посмотреть</numerusform>
            <numerusform>{n} платежа ждут решения: нажмите, чтобы посмотреть</numerusform>
            <numerusform>{n} платежей ждут решения: нажмите, чтобы посмотреть</numerusform>
        </translation>
    </message>
    <message id="journal_rebuilding">
        <source>The till's journal was damaged and a new one was begun. Orders restored: {kept}; looking for the rest. You can sell.</source>
        <translation>Журнал кассы был повреждён, начат новый. Восстановлено заказов: {kept}, ищем остальные. Продавать можно.</translation>
    </message>
    <message id="journal_rebuilt">
        <source>The till's journal was damaged and a new one was begun. Orders restored: {kept}, asked about: {asked}, not restored: {lost}. The old file: {path}. Touch this once your administrator knows.</source>
        <translation>Журнал кассы был повреждён, начат новый. Восстановлено заказов: {kept}, спрашиваем шлюз: {asked}, не восстановлено: {lost}. Старый файл: {path}. Нажмите, если администратор об этом знает.</translation>
    </message>
    <message id="reconciliation">
        <source>Reconciliation with the gateway</source>
        <translation>Сверка со шлюзом</translation>
    </message>
    <message id="reconcile">
        <source>Reconcile</source>
        <translation>Сверить</translation>
    </message>
    <message id="reconciling">
        <source>Asking the gateway about every order of the day…</source>
        <translation>Спрашиваем шлюз о каждом заказе дня…</translation>
    </message>
    <message id="reconcile_hint">
        <source>The till asks the gateway about every order of this day and shows what differs.</source>
        <translation>Касса спросит шлюз о каждом заказе этого дня и покажет, что расходится.</translation>
    </message>
    <message id="reconciled" numerus="yes">
        <source>{n} orders checked, nothing differs</source>
        <translation>
            <numerusform>{n} заказ проверен, расхождений нет</numerusform>
            <numerusform>{n} заказа проверено, расхождений нет</numerusform>
            <numerusform>{n} заказов проверено, расхождений нет</numerusform>
        </translation>
    </message>
    <message id="differences" numerus="yes">
        <source>{n} differences</source>
        <translation>
            <numerusform>{n} расхождение</numerusform>
            <numerusform>{n} расхождения</numerusform>
            <numerusform>{n} расхождений</numerusform>
        </translation>
    </message>
    <message id="not_reconciled">
        <source>The gateway did not answer. Nothing was changed, try again.</source>
        <translation>Шлюз не ответил. Ничего не изменено, попробуйте ещё раз.</translation>
    </message>
    <message id="yesterday">
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message id="back">
        <source>Back</source>
        <translation>Назад</translation>
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
        <translation>Сегодня: {amount} тенге. Сверка со шлюзом</translation>
    </message>
    <message id="gateway_paid">
        <source>paid {amount}</source>
        <translation>оплачено {amount}</translation>
    </message>
    <message id="gateway_paid_refunded">
        <source>paid {amount}, refunded {refunded}</source>
        <translation>оплачено {amount}, возвращено {refunded}</translation>
    </message>
    <message id="gateway_not_paid">
        <source>not paid</source>
        <translation>не оплачено</translation>
    </message>
    <message id="gateway_odd">
        <source>answer not understood</source>
        <translation>ответ не понят</translation>
    </message>
    <message id="done_recorded">
        <source>Written to the journal: {state}.</source>
        <translation>Записано в журнал: {state}.</translation>
    </message>
    <message id="done_held">
        <source>The journal can't be written now; the till will write it as soon as it can.</source>
        <translation>Журнал сейчас не записывается; касса запишет, как только сможет.</translation>
    </message>
    <message id="done_handed_over">
        <source>The till that is open checks the order itself.</source>
        <translation>Открытая касса проверяет заказ сама.</translation>
    </message>
    <message id="done_left_not_paid">
        <source>Nothing was changed: the gateway confirmed this payment before. Contact Rahmet Pay's support.</source>
        <translation>Ничего не изменено: раньше шлюз подтвердил оплату. Свяжитесь с поддержкой Rahmet Pay.</translation>
    </message>
    <message id="done_left_amount">
        <source>Nothing was changed: the sums differ. Compare them with the statement.</source>
        <translation>Ничего не изменено: суммы расходятся. Сверьте с выпиской.</translation>
    </message>
    <message id="done_left_refund">
        <source>Nothing was changed: the journal has more refunded than the gateway.</source>
        <translation>Ничего не изменено: в журнале возвращено больше, чем у шлюза.</translation>
    </message>
    <message id="done_left_not_understood">
        <source>Nothing was changed: the gateway's answer made no sense. Check again later.</source>
        <translation>Ничего не изменено: ответ шлюза не понят. Проверьте ещё раз позже.</translation>
    </message>
    <message id="done_left_paid">
        <source>Nothing was changed: check again.</source>
        <translation>Ничего не изменено: проверьте ещё раз.</translation>
    </message>
    <message id="record_lost">
        <source>The order's record is damaged</source>
        <translation>Запись о заказе повреждена</translation>
    </message>
    <message id="record_lost_hint">
        <source>Whether the QR was shown is not known</source>
        <translation>Был ли показан QR, неизвестно</translation>
    </message>
    <message id="key_plus">
        <source>Plus: add another amount</source>
        <translation>Плюс: прибавить ещё одну сумму</translation>
    </message>
    <message id="refund_amount">
        <source>Refund amount</source>
        <translation>Сумма возврата</translation>
    </message>
    <message id="refund_all">
        <source>Full amount</source>
        <translation>Вся сумма</translation>
    </message>
    <message id="refund_part">
        <source>Part of it</source>
        <translation>Часть суммы</translation>
    </message>
    <message id="refund_pin">
        <source>Senior cashier's PIN</source>
        <translation>PIN старшего кассира</translation>
    </message>
    <message id="tries">
        <source>attempts left: {n}</source>
        <translation>осталось попыток: {n}</translation>
    </message>
    <message id="do_refund">
        <source>Refund {x}</source>
        <translation>Вернуть {x}</translation>
    </message>
    <message id="do_refund_nothing">
        <source>Refund</source>
        <translation>Вернуть</translation>
    </message>
    <message id="refunding">
        <source>Refunding…</source>
        <translation>Возвращаем…</translation>
    </message>
    <message id="refund_paid">
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message id="refund_before">
        <source>Refunded before</source>
        <translation>Возвращено раньше</translation>
    </message>
    <message id="refund_left">
        <source>Left after this refund</source>
        <translation>Останется после возврата</translation>
    </message>
    <message id="refund_why">
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message id="refund_reason_goods">
        <source>Goods returned</source>
        <translation>Возврат товара</translation>
    </message>
    <message id="refund_reason_amount">
        <source>Wrong amount</source>
        <translation>Ошибка в сумме</translation>
    </message>
    <message id="refund_reason_other">
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message id="refund_of_order">
        <source>Order No. {o} · paid on {time}</source>
        <translation>Заказ № {o} · оплачен {time}</translation>
    </message>
    <message id="refund_enter_amount">
        <source>enter an amount</source>
        <translation>введите сумму</translation>
    </message>
    <message id="pin_digits_more" numerus="yes">
        <source>enter {n} more digits of the PIN</source>
        <translation>
            <numerusform>введите ещё {n} цифру PIN</numerusform>
            <numerusform>введите ещё {n} цифры PIN</numerusform>
            <numerusform>введите ещё {n} цифр PIN</numerusform>
        </translation>
    </message>
    <message id="nothing_left">
        <source>nothing is left to refund</source>
        <translation>возвращать больше нечего</translation>
    </message>
    <message id="no_refund_unknown">
        <source>The till's journal does not know this order.</source>
        <translation>Журнал кассы не знает этого заказа.</translation>
    </message>
    <message id="no_refund_not_paid">
        <source>This order is not paid.</source>
        <translation>Этот заказ не оплачен.</translation>
    </message>
    <message id="no_refund_open">
        <source>An earlier refund of this order is not settled yet.</source>
        <translation>Предыдущий возврат этого заказа ещё не завершён.</translation>
    </message>
    <message id="no_refund_too_much">
        <source>That is more than is left of the payment.</source>
        <translation>Это больше, чем осталось от оплаты.</translation>
    </message>
    <message id="no_refund_not_allowed">
        <source>Not allowed: a PIN of someone who may refund is needed.</source>
        <translation>Возврат не разрешён: нужен PIN того, кому он разрешён.</translation>
    </message>
    <message id="no_refund_journal">
        <source>The till's journal can't be written. No refund was sent.</source>
        <translation>Журнал кассы не записывается. Запрос на возврат не отправлен.</translation>
    </message>
    <message id="refund_accepted">
        <source>Refund accepted</source>
        <translation>Возврат принят</translation>
    </message>
    <message id="refund_accepted_line">
        <source>The money goes back to the customer's wallet</source>
        <translation>Деньги вернутся покупателю на кошелёк</translation>
    </message>
    <message id="refund_refused">
        <source>The gateway refused the refund</source>
        <translation>Шлюз отказал в возврате</translation>
    </message>
    <message id="refund_refused_line">
        <source>No money was refunded</source>
        <translation>Деньги не возвращены</translation>
    </message>
    <message id="refund_not_sent">
        <source>The refund was not sent</source>
        <translation>Возврат не отправлен</translation>
    </message>
    <message id="refund_uncertain">
        <source>Checking the refund</source>
        <translation>Возврат уточняется</translation>
    </message>
    <message id="refund_uncertain_line">
        <source>Do not give cash back</source>
        <translation>Не возвращайте наличными</translation>
    </message>
    <message id="refund_caption_accepted">
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message id="refund_caption_refused">
        <source>Not refunded</source>
        <translation>Не возвращено</translation>
    </message>
    <message id="spoken_sum">
        <source>{amount} tenge: {positions}</source>
        <translation>{amount} тенге: {positions}</translation>
    </message>
    <message id="refund_caption_uncertain">
        <source>Not confirmed yet</source>
        <translation>Пока не подтверждено</translation>
    </message>
    <message id="spoken_plus">
        <source>plus</source>
        <translation>плюс</translation>
    </message>
    <message id="row_reason">
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message id="repeat">
        <source>Repeat</source>
        <translation>Повторить</translation>
    </message>
    <message id="repeat_spoken">
        <source>Repeat the last sale: {amount} tenge</source>
        <translation>Повторить последнюю продажу: {amount} тенге</translation>
    </message>
    <message id="row_refund_code">
        <source>Refund code</source>
        <translation>Код возврата</translation>
    </message>
    <message id="repeat_hint">
        <source>F4. Fills in the amount and the comment, charges nothing</source>
        <translation>F4. Подставляет сумму и комментарий, счёт не выставляет</translation>
    </message>
    <message id="row_refund_left">
        <source>Left of the payment</source>
        <translation>Осталось от оплаты</translation>
    </message>
    <message id="quick_spoken">
        <source>Quick amount: {amount} tenge</source>
        <translation>Быстрая сумма: {amount} тенге</translation>
    </message>
    <message id="order_own">
        <source>F2. You can write your own order number</source>
        <translation>F2. Можно вписать свой номер заказа</translation>
    </message>
    <message id="refund_refused_1_code">
        <source>The gateway refused the refund: “{msg}”, code {code}</source>
        <translation>Шлюз отклонил возврат: «{msg}», код {code}</translation>
    </message>
    <message id="refund_refused_1_silent">
        <source>The gateway refused the refund, code {code}.</source>
        <translation>Шлюз отклонил возврат, код {code}.</translation>
    </message>
    <message id="refund_refused_2">
        <source>The refund is closed, the payment is as it was. The refusal is in the journal.</source>
        <translation>Возврат закрыт, сумма оплаты прежняя. Отказ записан в журнал.</translation>
    </message>
    <message id="refund_refused_3">
        <source>Correct the amount and try again, or contact Rahmet Pay's support.</source>
        <translation>Исправьте сумму и повторите или обратитесь в поддержку Rahmet Pay.</translation>
    </message>
    <message id="refund_not_sent_1">
        <source>The refund request never left the till: the gateway can't be reached.</source>
        <translation>Запрос на возврат не ушёл из кассы: нет связи со шлюзом.</translation>
    </message>
    <message id="refund_not_sent_2">
        <source>There is no refund. The till keeps looking for the connection.</source>
        <translation>Возврата нет. Касса сама ищет связь.</translation>
    </message>
    <message id="refund_not_sent_3">
        <source>Check the internet connection and try again.</source>
        <translation>Проверьте интернет и повторите.</translation>
    </message>
    <message id="refund_uncertain_1">
        <source>The refund was requested, and the gateway’s answer was lost.</source>
        <translation>Запрос на возврат отправлен, ответ шлюза не пришёл.</translation>
    </message>
    <message id="refund_uncertain_2">
        <source>It sends the same request again by itself: it can’t be paid back twice.</source>
        <translation>Сама повторяет тот же запрос: дважды он не выполнится.</translation>
    </message>
    <message id="refund_uncertain_2_in">
        <source>It sends the same request again in {s} s by itself: it can’t be paid back twice.</source>
        <translation>Сама повторит тот же запрос через {s} с: дважды он не выполнится.</translation>
    </message>
    <message id="refund_uncertain_3">
        <source>Do not give cash. The outcome will show here and in the history.</source>
        <translation>Не выдавайте наличные. Итог появится здесь и в истории.</translation>
    </message>
    <message id="refund_sending_1">
        <source>The refund was requested; waiting for the gateway’s answer.</source>
        <translation>Запрос на возврат отправлен, ждём ответ шлюза.</translation>
    </message>
    <message id="refund_again">
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message id="refund_done">
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message id="enter_pin">
        <source>Enter PIN</source>
        <translation>Введите PIN</translation>
    </message>
    <message id="locked">
        <source>till is locked</source>
        <translation>касса заблокирована</translation>
    </message>
    <message id="locked_for">
        <source>{name}, till is locked</source>
        <translation>{name}, касса заблокирована</translation>
    </message>
    <message id="choose_yourself">
        <source>The till is locked. Choose yourself.</source>
        <translation>Касса заблокирована. Выберите себя.</translation>
    </message>
    <message id="wrong_pin">
        <source>Wrong PIN · attempts left: {n}</source>
        <translation>Неверный PIN · осталось попыток: {n}</translation>
    </message>
    <message id="pin_wait">
        <source>Too many wrong PINs. Try again in {time}</source>
        <translation>Слишком много ошибок. Ввод через {time}</translation>
    </message>
    <message id="pin_spoken">
        <source>PIN, {n} of 4 digits entered</source>
        <translation>PIN, введено цифр: {n} из 4</translation>
    </message>
    <message id="pad_clear">
        <source>Clear all</source>
        <translation>Стереть всё</translation>
    </message>
    <message id="ask_pin_refund">
        <source>A refund needs a senior cashier's or an administrator's PIN</source>
        <translation>Для возврата нужен PIN старшего кассира или администратора</translation>
    </message>
    <message id="ask_pin_report">
        <source>The report needs a senior cashier's or an administrator's PIN</source>
        <translation>Для отчёта нужен PIN старшего кассира или администратора</translation>
    </message>
    <message id="ask_pin_settings">
        <source>Settings need an administrator's PIN</source>
        <translation>Для настроек нужен PIN администратора</translation>
    </message>
    <message id="ask_pin_exit">
        <source>Closing the till needs an administrator's PIN</source>
        <translation>Чтобы закрыть кассу, нужен PIN администратора</translation>
    </message>
    <message id="people_title">
        <source>Cashiers and PINs</source>
        <translation>Кассиры и PIN-коды</translation>
    </message>
    <message id="people_none">
        <source>PINs are off: everybody may do everything.</source>
        <translation>PIN-коды выключены: каждый может делать всё.</translation>
    </message>
    <message id="people_none_hint">
        <source>The first person becomes the administrator. From then on the till asks for a PIN to sign in, and for refunds, the report, settings and closing.</source>
        <translation>Первый добавленный станет администратором. После этого касса будет спрашивать PIN при входе и для возвратов, отчёта, настроек и выхода.</translation>
    </message>
    <message id="person_add">
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message id="person_new">
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message id="person_change">
        <source>Change person</source>
        <translation>Изменить данные</translation>
    </message>
    <message id="person_save">
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message id="person_saving">
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message id="person_name_field">
        <source>Name — shown on receipts and reports</source>
        <translation>Имя — его видно в чеках и отчётах</translation>
    </message>
    <message id="person_pin_new">
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message id="person_pin_change">
        <source>New PIN</source>
        <translation>Новый PIN</translation>
    </message>
    <message id="person_pin_again">
        <source>PIN again</source>
        <translation>PIN ещё раз</translation>
    </message>
    <message id="person_pin_keeps">
        <source>Leave empty to keep the PIN</source>
        <translation>Оставьте пустым, чтобы PIN не менялся</translation>
    </message>
    <message id="person_pins_differ">
        <source>The PINs differ. Enter both again.</source>
        <translation>PIN-коды не совпали. Введите оба ещё раз.</translation>
    </message>
    <message id="person_remove">
        <source>Hold to remove</source>
        <translation>Удерживайте, чтобы удалить</translation>
    </message>
    <message id="person_remove_ask">
        <source>Remove this person?</source>
        <translation>Удалить этого человека?</translation>
    </message>
    <message id="person_remove_hint">
        <source>The PIN stops working. Sales and refunds under this name stay in the journal.</source>
        <translation>PIN перестанет действовать. Продажи и возвраты с этим именем останутся в журнале.</translation>
    </message>
    <message id="person_remove_yes">
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message id="person_signed_in">
        <source>signed in now</source>
        <translation>сейчас за кассой</translation>
    </message>
    <message id="person_need_name">
        <source>enter a name</source>
        <translation>введите имя</translation>
    </message>
    <message id="role_cashier">
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message id="role_senior">
        <source>Senior cashier</source>
        <translation>Старший кассир</translation>
    </message>
    <message id="role_administrator">
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message id="role_cashier_may">
        <source>Takes payments</source>
        <translation>Принимает оплату</translation>
    </message>
    <message id="role_senior_may">
        <source>Refunds and the report as well</source>
        <translation>Ещё возвраты и отчёт</translation>
    </message>
    <message id="role_administrator_may">
        <source>Everything, settings and closing too</source>
        <translation>Всё, также настройки и выход</translation>
    </message>
    <message id="role_first">
        <source>The first is always the administrator</source>
        <translation>Первый — всегда администратор</translation>
    </message>
    <message id="person_name">
        <source>A name of at most 40 characters is needed.</source>
        <translation>Нужно имя не длиннее 40 знаков.</translation>
    </message>
    <message id="person_name_taken">
        <source>That name is taken.</source>
        <translation>Это имя уже есть.</translation>
    </message>
    <message id="person_pin">
        <source>Four digits are needed, not as simple as 1234 or 1111.</source>
        <translation>Нужны четыре цифры, не такие простые, как 1234 или 1111.</translation>
    </message>
    <message id="person_pin_taken">
        <source>That PIN is taken. Choose another.</source>
        <translation>Этот PIN занят. Придумайте другой.</translation>
    </message>
    <message id="person_last_administrator">
        <source>This is the last administrator: without one nobody could open the settings.</source>
        <translation>Это последний администратор: без него настройки никому не открыть.</translation>
    </message>
    <message id="person_journal">
        <source>The till's journal can't be written. Nothing was changed.</source>
        <translation>Журнал кассы не записывается. Ничего не изменено.</translation>
    </message>
    <message id="report_title_x">
        <source>Shift report · X</source>
        <translation>Отчёт за смену · X</translation>
    </message>
    <message id="report_title_z">
        <source>Shift report · Z No. {n}</source>
        <translation>Отчёт за смену · Z № {n}</translation>
    </message>
    <message id="report_title">
        <source>Shift report</source>
        <translation>Отчёт за смену</translation>
    </message>
    <message id="shift_no">
        <source>shift No. {n}</source>
        <translation>смена № {n}</translation>
    </message>
    <message id="report_net">
        <source>Total of the shift</source>
        <translation>Итого за смену</translation>
    </message>
    <message id="report_payments">
        <source>Payments</source>
        <translation>Оплат</translation>
    </message>
    <message id="report_success">
        <source>{percent} % of bills paid</source>
        <translation>успешно {percent} % счетов</translation>
    </message>
    <message id="report_average">
        <source>Average sale</source>
        <translation>Средний чек</translation>
    </message>
    <message id="report_median">
        <source>median {amount}</source>
        <translation>медиана {amount}</translation>
    </message>
    <message id="by_state">
        <source>By state</source>
        <translation>По состояниям</translation>
    </message>
    <message id="report_paid">
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message id="report_refunds">
        <source>Refunds</source>
        <translation>Возвраты</translation>
    </message>
    <message id="report_failed">
        <source>Failed</source>
        <translation>Не прошли</translation>
    </message>
    <message id="report_expired">
        <source>Expired</source>
        <translation>Истекли</translation>
    </message>
    <message id="report_unclear">
        <source>Unclear</source>
        <translation>Уточняется</translation>
    </message>
    <message id="report_waiting">
        <source>Waiting</source>
        <translation>Ждут оплаты</translation>
    </message>
    <message id="report_sum">
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message id="bills" numerus="yes">
        <source>{n} bills</source>
        <translation>
            <numerusform>{n} счёт</numerusform>
            <numerusform>{n} счёта</numerusform>
            <numerusform>{n} счетов</numerusform>
        </translation>
    </message>
    <message id="by_hour">
        <source>By hour</source>
        <translation>По часам</translation>
    </message>
    <message id="by_cashier">
        <source>Cashiers</source>
        <translation>Кассиры</translation>
    </message>
    <message id="chart_unit">
        <source>tenge, start of the hour</source>
        <translation>тенге, начало часа</translation>
    </message>
    <message id="chart_unit_hours">
        <source>tenge, {n}-hour steps, start</source>
        <translation>тенге, по {n} ч, начало</translation>
    </message>
    <message id="chart_unit_days">
        <source>tenge, by day</source>
        <translation>тенге, по дням</translation>
    </message>
    <message id="chart_bar">
        <source>{time} · {amount} · {payments}</source>
        <translation>{time} · {amount} · {payments}</translation>
    </message>
    <message id="chart_bar_spoken">
        <source>{time}: {amount} tenge, {payments}</source>
        <translation>{time}: {amount} тенге, {payments}</translation>
    </message>
    <message id="chart_spoken">
        <source>Chart of payments by hour. Most at {time}: {amount} tenge</source>
        <translation>Диаграмма оплат по часам. Больше всего в {time}: {amount} тенге</translation>
    </message>
    <message id="chart_empty">
        <source>No payments in this shift yet</source>
        <translation>В этой смене оплат ещё не было</translation>
    </message>
    <message id="nobody_signed_in">
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message id="first_order">
        <source>First order</source>
        <translation>Первый заказ</translation>
    </message>
    <message id="last_order">
        <source>Last order</source>
        <translation>Последний заказ</translation>
    </message>
    <message id="issue_paid_late">
        <source>Paid after cancellation</source>
        <translation>Оплачен после отмены</translation>
    </message>
    <message id="issue_mismatch">
        <source>A different amount was paid</source>
        <translation>Оплачена другая сумма</translation>
    </message>
    <message id="issue_uncertain">
        <source>Checking the status</source>
        <translation>Статус уточняется</translation>
    </message>
    <message id="no_issues">
        <source>No open issues</source>
        <translation>Открытых вопросов нет</translation>
    </message>
    <message id="issue_refunds">
        <source>Refunds being checked</source>
        <translation>Возвраты уточняются</translation>
    </message>
    <message id="issue_refunds_hint">
        <source>the till asks the gateway by itself</source>
        <translation>касса спрашивает шлюз сама</translation>
    </message>
    <message id="compared_well" numerus="yes">
        <source>Compared with the gateway at {time}: {n} orders, no differences</source>
        <translation>
            <numerusform>Сверка со шлюзом в {time}: {n} заказ, расхождений нет</numerusform>
            <numerusform>Сверка со шлюзом в {time}: {n} заказа, расхождений нет</numerusform>
            <numerusform>Сверка со шлюзом в {time}: {n} заказов, расхождений нет</numerusform>
        </translation>
    </message>
    <message id="compared_differing" numerus="yes">
        <source>Compared with the gateway at {time}: {n} orders differ</source>
        <translation>
            <numerusform>Сверка со шлюзом в {time}: расхождение в {n} заказе</numerusform>
            <numerusform>Сверка со шлюзом в {time}: расхождения в {n} заказах</numerusform>
            <numerusform>Сверка со шлюзом в {time}: расхождения в {n} заказах</numerusform>
        </translation>
    </message>
    <message id="compared_badly">
        <source>Not compared to the end: the gateway did not answer</source>
        <translation>Сверка не закончена: шлюз не ответил</translation>
    </message>
    <message id="not_compared">
        <source>Not compared with the gateway</source>
        <translation>Со шлюзом не сверено</translation>
    </message>
    <message id="compare_now">
        <source>Compare</source>
        <translation>Сверить</translation>
    </message>
    <message id="differing_order">
        <source>Differs from the gateway</source>
        <translation>Расходится со шлюзом</translation>
    </message>
    <message id="save_csv">
        <source>Save CSV</source>
        <translation>Сохранить CSV</translation>
    </message>
    <message id="print_report">
        <source>Print report</source>
        <translation>Печать отчёта</translation>
    </message>
    <message id="print_short">
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message id="close_shift">
        <source>Close the shift</source>
        <translation>Закрыть смену</translation>
    </message>
    <message id="close_shift_senior">
        <source>A senior cashier closes it</source>
        <translation>Закрывает старший кассир</translation>
    </message>
    <message id="csv_saved">
        <source>File saved: {path}</source>
        <translation>Файл сохранён: {path}</translation>
    </message>
    <message id="csv_not_saved">
        <source>The file was not saved. Close it in other programs and check the space on the disk.</source>
        <translation>Файл не сохранён. Закройте его в другой программе и проверьте место на диске.</translation>
    </message>
    <message id="report_unread">
        <source>The journal can’t be read. Try again.</source>
        <translation>Журнал не читается. Попробуйте ещё раз.</translation>
    </message>
    <message id="no_shift">
        <source>No shift is open yet</source>
        <translation>Смена ещё не открыта</translation>
    </message>
    <message id="no_shift_hint">
        <source>It opens by itself with the first sale. Closed shifts are behind the back arrow and in the calendar.</source>
        <translation>Она откроется сама с первой продажей. Закрытые смены — по стрелке назад или в календаре.</translation>
    </message>
    <message id="no_shift_first">
        <source>It opens by itself with the first sale.</source>
        <translation>Она откроется сама с первой продажей.</translation>
    </message>
    <message id="earlier_shift">
        <source>Earlier shift</source>
        <translation>Предыдущая смена</translation>
    </message>
    <message id="later_shift">
        <source>Later shift</source>
        <translation>Следующая смена</translation>
    </message>
    <message id="choose_shift">
        <source>Choose a shift, now {day}</source>
        <translation>Выбрать смену, сейчас {day}</translation>
    </message>
    <message id="choose_shift_title">
        <source>Choose a day</source>
        <translation>Выберите день</translation>
    </message>
    <message id="earlier_month">
        <source>Earlier month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message id="later_month">
        <source>Later month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message id="shift_open_now">
        <source>open</source>
        <translation>открыта</translation>
    </message>
    <message id="ask_close_shift">
        <source>Close shift No. {n}?</source>
        <translation>Закрыть смену № {n}?</translation>
    </message>
    <message id="ask_close_shift_hint">
        <source>The till compares the shift’s orders with the gateway and keeps the Z report. It can’t be changed, nor the shift be opened again. The next shift opens with the first sale.</source>
        <translation>Касса сверит заказы смены со шлюзом и сохранит Z-отчёт. Изменить его и открыть смену снова нельзя. Следующая смена откроется с первой продажей.</translation>
    </message>
    <message id="ask_close_issues" numerus="yes">
        <source>{n} open issues remain.</source>
        <translation>
            <numerusform>Останется {n} открытый вопрос.</numerusform>
            <numerusform>Останется {n} открытых вопроса.</numerusform>
            <numerusform>Останется {n} открытых вопросов.</numerusform>
        </translation>
    </message>
    <message id="yes_close_shift">
        <source>Close the shift</source>
        <translation>Закрыть смену</translation>
    </message>
    <message id="no_close_shift">
        <source>Keep it open</source>
        <translation>Не закрывать</translation>
    </message>
    <message id="closing_shift">
        <source>Closing the shift</source>
        <translation>Закрываем смену</translation>
    </message>
    <message id="closing_shift_hint">
        <source>Comparing the orders with the gateway…</source>
        <translation>Сверяем заказы со шлюзом…</translation>
    </message>
    <message id="closing_shift_plain">
        <source>Saving the Z report…</source>
        <translation>Сохраняем Z-отчёт…</translation>
    </message>
    <message id="not_closed">
        <source>The shift was not closed</source>
        <translation>Смена не закрыта</translation>
    </message>
    <message id="not_closed_paying">
        <source>A customer is still paying. Wait for the payment or cancel the bill, then close the shift again.</source>
        <translation>Покупатель ещё платит. Дождитесь оплаты или отмените счёт и закройте смену снова.</translation>
    </message>
    <message id="not_closed_empty">
        <source>No shift is open: nothing was sold since the last Z report. There is nothing to close.</source>
        <translation>Смена не открыта: после последнего Z-отчёта продаж не было. Закрывать нечего.</translation>
    </message>
    <message id="not_closed_unreconciled">
        <source>The gateway did not answer about every order. Check the connection and try again. You can close without the comparison; the Z report will say so.</source>
        <translation>Шлюз ответил не обо всех заказах. Проверьте связь и повторите. Можно закрыть без сверки: в Z-отчёте это будет отмечено.</translation>
    </message>
    <message id="not_closed_journal">
        <source>The journal can’t be written, so the shift is still open. Free some space on the disk and try again.</source>
        <translation>Журнал не записывается, смена осталась открытой. Освободите место на диске и повторите.</translation>
    </message>
    <message id="close_unreconciled">
        <source>Close without comparison</source>
        <translation>Закрыть без сверки</translation>
    </message>
    <message id="shift_closed">
        <source>Shift No. {n} is closed</source>
        <translation>Смена № {n} закрыта</translation>
    </message>
    <message id="shift_closed_hint">
        <source>Z report No. {n} is saved and will not change</source>
        <translation>Z-отчёт № {n} сохранён и больше не изменится</translation>
    </message>
    <message id="show_z">
        <source>Show the Z report</source>
        <translation>Показать Z-отчёт</translation>
    </message>
    <message id="print_z">
        <source>Print the Z report</source>
        <translation>Печать Z-отчёта</translation>
    </message>
    <message id="csv_shift">
        <source>Shift</source>
        <translation>Смена</translation>
    </message>
    <message id="csv_opened">
        <source>Opened</source>
        <translation>Открыта</translation>
    </message>
    <message id="csv_closed">
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message id="csv_made">
        <source>Report made</source>
        <translation>Отчёт составлен</translation>
    </message>
    <message id="csv_count">
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message id="csv_tenge">
        <source>Tenge</source>
        <translation>Тенге</translation>
    </message>
    <message id="csv_billed">
        <source>Billed, tenge</source>
        <translation>Сумма счетов, тенге</translation>
    </message>
    <message id="csv_median">
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message id="csv_open_refunds">
        <source>Refunds on the way</source>
        <translation>Возвраты в пути</translation>
    </message>
    <message id="csv_payments">
        <source>Payments</source>
        <translation>Оплат</translation>
    </message>
    <message id="csv_received">
        <source>Received, tenge</source>
        <translation>Получено, тенге</translation>
    </message>
    <message id="csv_refunded">
        <source>Refunded, tenge</source>
        <translation>Возвращено, тенге</translation>
    </message>
    <message id="csv_number">
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message id="csv_order">
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message id="csv_differs">
        <source>Differs</source>
        <translation>Расходится</translation>
    </message>
    <message id="report_state_creating">
        <source>Being created</source>
        <translation>Создаётся</translation>
    </message>
    <message id="report_state_waiting">
        <source>Waiting for payment</source>
        <translation>Ждёт оплаты</translation>
    </message>
    <message id="report_state_paid">
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message id="report_state_rejected">
        <source>Refused by the gateway</source>
        <translation>Отказ шлюза</translation>
    </message>
    <message id="report_state_uncertain">
        <source>Unclear</source>
        <translation>Уточняется</translation>
    </message>
    <message id="report_state_mismatch">
        <source>A different amount was paid</source>
        <translation>Оплачена другая сумма</translation>
    </message>
    <message id="report_state_expired">
        <source>Expired, still checked</source>
        <translation>Истёк, ещё проверяется</translation>
    </message>
    <message id="report_state_cancelled">
        <source>Cancelled, still checked</source>
        <translation>Отменён, ещё проверяется</translation>
    </message>
    <message id="report_state_paid_late">
        <source>Paid late</source>
        <translation>Оплачено с опозданием</translation>
    </message>
    <message id="report_state_closed">
        <source>Closed unpaid</source>
        <translation>Закрыт без оплаты</translation>
    </message>
    <message id="help">
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message id="help_search">
        <source>Search the help</source>
        <translation>Найти в справке</translation>
    </message>
    <message id="help_nothing">
        <source>Nothing was found. Try one short word.</source>
        <translation>Ничего не найдено. Попробуйте одно короткое слово.</translation>
    </message>
    <message id="help_unreadable">
        <source>The help can not be read. Ask your administrator to install the program again.</source>
        <translation>Справку не удалось прочитать. Попросите администратора переустановить программу.</translation>
    </message>
    <message id="slip_nonfiscal">
        <source>Non-fiscal document</source>
        <translation>Нефискальный документ</translation>
    </message>
    <message id="slip_order">
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message id="slip_id">
        <source>Order ID</source>
        <translation>ID заказа</translation>
    </message>
    <message id="slip_billed">
        <source>Billed</source>
        <translation>Сумма счёта</translation>
    </message>
    <message id="slip_received">
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message id="slip_refunded">
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message id="slip_kept">
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message id="slip_time">
        <source>Time</source>
        <translation>Время</translation>
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
        <translation>Код операции</translation>
    </message>
    <message id="slip_preorder">
        <source>Gateway number</source>
        <translation>Номер в шлюзе</translation>
    </message>
    <message id="slip_comment">
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message id="slip_refunds">
        <source>Refunds</source>
        <translation>Возвраты</translation>
    </message>
    <message id="slip_thanks">
        <source>Thank you!</source>
        <translation>Спасибо!</translation>
    </message>
    <message id="slip_refund">
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message id="slip_amount">
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message id="slip_asked">
        <source>Asked for</source>
        <translation>Запрошен</translation>
    </message>
    <message id="slip_reason">
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message id="slip_gateway_refund">
        <source>Gateway refund</source>
        <translation>Возврат в шлюзе</translation>
    </message>
    <message id="slip_message">
        <source>Gateway says</source>
        <translation>Ответ шлюза</translation>
    </message>
    <message id="slip_state_creating">
        <source>Bill being created, not paid</source>
        <translation>Счёт создаётся, не оплачено</translation>
    </message>
    <message id="slip_state_rejected">
        <source>Bill refused, not paid</source>
        <translation>Шлюз отказал, не оплачено</translation>
    </message>
    <message id="slip_state_uncertain">
        <source>Payment not confirmed</source>
        <translation>Оплата не подтверждена</translation>
    </message>
    <message id="slip_state_waiting">
        <source>Waiting for payment, not paid</source>
        <translation>Ждём оплату, не оплачено</translation>
    </message>
    <message id="slip_state_paid">
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message id="slip_state_mismatch">
        <source>A different amount was paid</source>
        <translation>Оплачена другая сумма</translation>
    </message>
    <message id="slip_state_paid_late">
        <source>Paid late</source>
        <translation>Оплачено с опозданием</translation>
    </message>
    <message id="slip_state_closed">
        <source>Not paid</source>
        <translation>Не оплачено</translation>
    </message>
    <message id="slip_refund_requested">
        <source>Asked for, not confirmed</source>
        <translation>Запрошен, не подтверждён</translation>
    </message>
    <message id="slip_refund_accepted">
        <source>Accepted by the gateway</source>
        <translation>Принят шлюзом</translation>
    </message>
    <message id="slip_refund_refused">
        <source>Refused, no money went back</source>
        <translation>Отклонён, деньги не возвращены</translation>
    </message>
    <message id="slip_refund_uncertain">
        <source>Not confirmed</source>
        <translation>Не подтверждён</translation>
    </message>
    <message id="slip_reason_goods">
        <source>Goods returned</source>
        <translation>Возврат товара</translation>
    </message>
    <message id="slip_reason_amount">
        <source>Wrong amount</source>
        <translation>Ошибка в сумме</translation>
    </message>
    <message id="slip_reason_other">
        <source>Other</source>
        <translation>Другая</translation>
    </message>
    <message id="slip_z">
        <source>Z report No. {number}</source>
        <translation>Z-отчёт № {number}</translation>
    </message>
    <message id="slip_x">
        <source>X report No. {number}</source>
        <translation>X-отчёт № {number}</translation>
    </message>
    <message id="slip_shift_closed">
        <source>Shift closed</source>
        <translation>Смена закрыта</translation>
    </message>
    <message id="slip_shift_open">
        <source>Shift open</source>
        <translation>Смена открыта</translation>
    </message>
    <message id="slip_opened">
        <source>Opened</source>
        <translation>Открыта</translation>
    </message>
    <message id="slip_closed">
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message id="slip_made">
        <source>Report made</source>
        <translation>Отчёт составлен</translation>
    </message>
    <message id="slip_net">
        <source>Net</source>
        <translation>Итого</translation>
    </message>
    <message id="slip_open_refunds">
        <source>Refunds not settled</source>
        <translation>Возвраты без ответа</translation>
    </message>
    <message id="slip_average">
        <source>Average payment</source>
        <translation>Средняя оплата</translation>
    </message>
    <message id="slip_median">
        <source>Median payment</source>
        <translation>Медиана</translation>
    </message>
    <message id="slip_states">
        <source>Bills by state</source>
        <translation>Счета по состоянию</translation>
    </message>
    <message id="slip_cashiers">
        <source>By cashier</source>
        <translation>По кассирам</translation>
    </message>
    <message id="slip_hours">
        <source>By hour</source>
        <translation>По часам</translation>
    </message>
    <message id="slip_first">
        <source>First</source>
        <translation>Первый</translation>
    </message>
    <message id="slip_last">
        <source>Last</source>
        <translation>Последний</translation>
    </message>
    <message id="slip_issues">
        <source>Needs attention</source>
        <translation>Требуют внимания</translation>
    </message>
    <message id="slip_nobody">
        <source>Nobody signed in</source>
        <translation>Без имени</translation>
    </message>
    <message id="slip_issue_paid_late">
        <source>paid late</source>
        <translation>оплачен с опозданием</translation>
    </message>
    <message id="slip_issue_mismatch">
        <source>different amount</source>
        <translation>оплачена другая сумма</translation>
    </message>
    <message id="slip_issue_uncertain">
        <source>not confirmed</source>
        <translation>оплата не подтверждена</translation>
    </message>
    <message id="slip_reconciled">
        <source>Reconciled</source>
        <translation>Сверка со шлюзом</translation>
    </message>
    <message id="slip_not_reconciled">
        <source>Not reconciled with the gateway</source>
        <translation>Со шлюзом не сверено</translation>
    </message>
    <message id="slip_agree">
        <source>Checked: {asked}, no differences</source>
        <translation>Проверено: {asked}, расхождений нет</translation>
    </message>
    <message id="slip_differ">
        <source>Checked: {asked}, differences: {n}</source>
        <translation>Проверено: {asked}, расхождений: {n}</translation>
    </message>
    <message id="slip_audit">
        <source>Audit log</source>
        <translation>Журнал событий</translation>
    </message>
    <message id="notices" numerus="yes">
        <source>{n} notices</source>
        <translation>
            <numerusform>{n} уведомление</numerusform>
            <numerusform>{n} уведомления</numerusform>
            <numerusform>{n} уведомлений</numerusform>
        </translation>
    </message>
    <message id="notices_hint">
        <source>Show the payments that somebody must look at</source>
        <translation>Показать платежи, на которые нужно посмотреть</translation>
    </message>
    <message id="group_all">
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message id="group_paid">
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message id="group_refund">
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message id="group_failed">
        <source>Failed</source>
        <translation>Не прошла</translation>
    </message>
    <message id="group_expired">
        <source>Expired</source>
        <translation>Истёк</translation>
    </message>
    <message id="group_unclear">
        <source>Checking</source>
        <translation>Уточняется</translation>
    </message>
    <message id="row_creating">
        <source>Being created</source>
        <translation>Создаётся</translation>
    </message>
    <message id="row_waiting">
        <source>Waiting</source>
        <translation>Ждём оплату</translation>
    </message>
    <message id="row_paid">
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message id="row_rejected">
        <source>Failed</source>
        <translation>Не прошла</translation>
    </message>
    <message id="row_expired">
        <source>Expired</source>
        <translation>Истёк</translation>
    </message>
    <message id="row_cancelled">
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message id="row_closed">
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message id="row_uncertain">
        <source>Checking</source>
        <translation>Уточняется</translation>
    </message>
    <message id="row_paid_late">
        <source>Paid late</source>
        <translation>Оплачен позже</translation>
    </message>
    <message id="row_mismatch">
        <source>Other amount</source>
        <translation>Другая сумма</translation>
    </message>
    <message id="row_refund">
        <source>Refund</source>
        <translation>Возврат</translation>
    </message>
    <message id="row_refund_requested">
        <source>at the gateway</source>
        <translation>ждём шлюз</translation>
    </message>
    <message id="row_refund_uncertain">
        <source>being checked</source>
        <translation>уточняется</translation>
    </message>
    <message id="row_refund_refused">
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message id="row_given_back">
        <source>{amount} given back</source>
        <translation>возвращено {amount}</translation>
    </message>
    <message id="refund_no">
        <source>R-{n}</source>
        <translation>В-{n}</translation>
    </message>
    <message id="column_state">
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message id="column_cashier">
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message id="column_amount">
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message id="history_spoken">
        <source>{state}, {amount} tenge, {number}, {time}, {who}</source>
        <translation>{state}, {amount} тенге, {number}, {time}, {who}</translation>
    </message>
    <message id="history_spoken_nobody">
        <source>{state}, {amount} tenge, {number}, {time}</source>
        <translation>{state}, {amount} тенге, {number}, {time}</translation>
    </message>
    <message id="search_history_hint">
        <source>Number of an order or a refund, amount, the gateway’s code, words of the comment. A span of amounts: 1000-5000</source>
        <translation>Номер заказа или возврата, сумма, код шлюза, слова комментария. Суммы от и до: 1000-5000</translation>
    </message>
    <message id="last_7_days">
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message id="choose_days">
        <source>Choose days</source>
        <translation>Выбрать дни</translation>
    </message>
    <message id="all_time">
        <source>All time</source>
        <translation>За всё время</translation>
    </message>
    <message id="span_days">
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message id="show_found">
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message id="slip_state_expired">
        <source>Time is up, payment not confirmed</source>
        <translation>Время вышло, оплата не подтверждена</translation>
    </message>
    <message id="slip_state_cancelled">
        <source>Cancelled, payment not confirmed</source>
        <translation>Отменён, оплата не подтверждена</translation>
    </message>
    <message id="month_before">
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message id="month_after">
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message id="choose_first_day">
        <source>Choose the first day</source>
        <translation>Выберите первый день</translation>
    </message>
    <message id="choose_last_day">
        <source>From {first}: choose the last day</source>
        <translation>С {first}: выберите последний день</translation>
    </message>
    <message id="choose_amounts">
        <source>Amounts from and to</source>
        <translation>Сумма от и до</translation>
    </message>
    <message id="amount_from">
        <source>From</source>
        <translation>От</translation>
    </message>
    <message id="amount_to">
        <source>To</source>
        <translation>До</translation>
    </message>
    <message id="amount_any">
        <source>any</source>
        <translation>любая</translation>
    </message>
    <message id="forget_search">
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message id="nothing_sold">
        <source>No orders on these days</source>
        <translation>За эти дни заказов нет</translation>
    </message>
    <message id="nothing_found">
        <source>Nothing was found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message id="look_all_time">
        <source>Look at all time</source>
        <translation>Искать за всё время</translation>
    </message>
    <message id="history_unreadable">
        <source>The till’s journal can’t be read now. You can sell as long as the till takes payments. Try again.</source>
        <translation>Журнал кассы сейчас не читается. Продавать можно, если касса принимает оплату. Попробуйте ещё раз.</translation>
    </message>
    <message id="try_again">
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message id="detail_order">
        <source>Order No. {o}</source>
        <translation>Заказ № {o}</translation>
    </message>
    <message id="detail_close">
        <source>Close the order</source>
        <translation>Закрыть заказ</translation>
    </message>
    <message id="detail_choose">
        <source>Choose an order in the list</source>
        <translation>Выберите заказ в списке</translation>
    </message>
    <message id="can_give_back">
        <source>Can be given back: {amount}</source>
        <translation>Можно вернуть: {amount}</translation>
    </message>
    <message id="print_again">
        <source>Print again</source>
        <translation>Повторить чек</translation>
    </message>
    <message id="print_no_printer">
        <source>no printer is set up</source>
        <translation>принтер не настроен</translation>
    </message>
    <message id="print_not_paid">
        <source>a receipt comes with a payment</source>
        <translation>чек бывает после оплаты</translation>
    </message>
    <message id="give_back">
        <source>Give the money back</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message id="no_give_back_not_paid">
        <source>the order is not paid</source>
        <translation>заказ не оплачен</translation>
    </message>
    <message id="no_give_back_nothing">
        <source>all of it was given back</source>
        <translation>всё уже возвращено</translation>
    </message>
    <message id="no_give_back_open">
        <source>a refund is still under way</source>
        <translation>прошлый возврат ещё не завершён</translation>
    </message>
    <message id="no_give_back_right">
        <source>somebody who may give refunds is needed</source>
        <translation>нужен тот, кому разрешены возвраты</translation>
    </message>
    <message id="qr_again">
        <source>Show the QR again</source>
        <translation>Показать QR ещё раз</translation>
    </message>
    <message id="copied">
        <source>Copied: {what}</source>
        <translation>Скопировано: {what}</translation>
    </message>
    <message id="fact_order_id">
        <source>Order code</source>
        <translation>Код заказа</translation>
    </message>
    <message id="fact_gateway_id">
        <source>Gateway code</source>
        <translation>Код шлюза</translation>
    </message>
    <message id="fact_reference">
        <source>Operation code</source>
        <translation>Код операции</translation>
    </message>
    <message id="fact_amount">
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message id="fact_comment">
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message id="fact_billed">
        <source>Bill amount</source>
        <translation>Сумма счёта</translation>
    </message>
    <message id="fact_touch">
        <source>Touch to copy</source>
        <translation>Нажмите, чтобы скопировать</translation>
    </message>
    <message id="step_code">
        <source>Code {code}</source>
        <translation>Код {code}</translation>
    </message>
    <message id="step_not_sent">
        <source>The bill request was not sent</source>
        <translation>Запрос на счёт не ушёл</translation>
    </message>
    <message id="step_attempt_failed">
        <source>An attempt failed</source>
        <translation>Попытка не удалась</translation>
    </message>
    <message id="step_time_up">
        <source>Time is up</source>
        <translation>Время вышло</translation>
    </message>
    <message id="step_cancelled">
        <source>The cashier cancelled the bill</source>
        <translation>Кассир отменил счёт</translation>
    </message>
    <message id="step_withdrawn">
        <source>Payments are refused</source>
        <translation>Оплата закрыта</translation>
    </message>
    <message id="step_not_withdrawn">
        <source>The gateway did not hear of it</source>
        <translation>Шлюз не узнал об отмене</translation>
    </message>
    <message id="step_paid_late">
        <source>Paid late</source>
        <translation>Оплачено позже</translation>
    </message>
    <message id="step_taken_over">
        <source>Restored from a copy of the journal</source>
        <translation>Восстановлен из копии журнала</translation>
    </message>
    <message id="step_dealt_with">
        <source>The cashier decided</source>
        <translation>Кассир принял решение</translation>
    </message>
    <message id="step_refund">
        <source>Refund {number}: {amount}</source>
        <translation>Возврат {number}: {amount}</translation>
    </message>
    <message id="step_refund_accepted">
        <source>taken by the gateway</source>
        <translation>принят шлюзом</translation>
    </message>
    <message id="step_refund_elsewhere">
        <source>made elsewhere</source>
        <translation>сделан не на кассе</translation>
    </message>
    <message id="step_refund_by">
        <source>{how}, {who}</source>
        <translation>{how}, {who}</translation>
    </message>
    <message id="export">
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message id="export_hint">
        <source>The rows of the list, as it is chosen by days, state and search</source>
        <translation>Строки списка с выбранными днями, состоянием и поиском</translation>
    </message>
    <message id="export_csv">
        <source>CSV for Excel</source>
        <translation>CSV для Excel</translation>
    </message>
    <message id="export_xlsx">
        <source>Excel workbook (XLSX)</source>
        <translation>Книга Excel (XLSX)</translation>
    </message>
    <message id="export_running">
        <source>Writing the file…</source>
        <translation>Записываем файл…</translation>
    </message>
    <message id="export_stop">
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message id="export_stopped">
        <source>Stopped, no file was made.</source>
        <translation>Остановлено, файл не создан.</translation>
    </message>
    <message id="exported" numerus="yes">
        <source>{n} rows written, {sum} in all: {path}</source>
        <translation>
            <numerusform>Записана {n} строка, итог {sum}: {path}</numerusform>
            <numerusform>Записаны {n} строки, итог {sum}: {path}</numerusform>
            <numerusform>Записано {n} строк, итог {sum}: {path}</numerusform>
        </translation>
    </message>
    <message id="not_exported_full">
        <source>The disk is full, no file was made. Free some space or choose another disk.</source>
        <translation>Диск заполнен, файл не создан. Освободите место или выберите другой диск.</translation>
    </message>
    <message id="not_exported_denied">
        <source>This folder can’t be written, or the file is open elsewhere. Close it or choose another folder.</source>
        <translation>В эту папку писать нельзя, или файл открыт в другой программе. Закройте его или выберите другую папку.</translation>
    </message>
    <message id="not_exported_too_long">
        <source>There are more rows than an Excel workbook holds. Choose fewer days, or CSV.</source>
        <translation>Строк больше, чем помещается в книгу Excel. Выберите меньше дней или CSV.</translation>
    </message>
    <message id="not_exported">
        <source>The file was not written: {detail}</source>
        <translation>Файл не записан: {detail}</translation>
    </message>
    <message id="sheet_at">
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message id="sheet_number">
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message id="sheet_kind">
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message id="sheet_kind_order">
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message id="sheet_moved">
        <source>Received / given back, ₸</source>
        <translation>Получено / возвращено, ₸</translation>
    </message>
    <message id="sheet_amount">
        <source>Amount, ₸</source>
        <translation>Сумма, ₸</translation>
    </message>
    <message id="sheet_name">
        <source>History</source>
        <translation>История</translation>
    </message>
    <message id="pin_wait_short">
        <source>a PIN can be entered in {time}</source>
        <translation>PIN можно ввести через {time}</translation>
    </message>
    <message id="notices_title">
        <source>Needs attention</source>
        <translation>Требуют внимания</translation>
    </message>
    <message id="notices_none">
        <source>All settled</source>
        <translation>Всё решено</translation>
    </message>
    <message id="notices_none_hint">
        <source>Payments that came late, with another amount, or are not confirmed yet show up here.</source>
        <translation>Здесь появятся платежи, которые пришли поздно, с другой суммой или ещё не подтверждены.</translation>
    </message>
    <message id="notices_unread">
        <source>The journal can't be read now: the sums are not known. Press F5 or open this page again.</source>
        <translation>Журнал сейчас не читается: суммы неизвестны. Нажмите F5 или откройте страницу снова.</translation>
    </message>
    <message id="notices_more" numerus="yes">
        <source>And {n} more notices, later than these</source>
        <translation>
            <numerusform>И ещё {n} уведомление, позже этих</numerusform>
            <numerusform>И ещё {n} уведомления, позже этих</numerusform>
            <numerusform>И ещё {n} уведомлений, позже этих</numerusform>
        </translation>
    </message>
    <message id="notice_refund">
        <source>Give the money back</source>
        <translation>Вернуть деньги</translation>
    </message>
    <message id="notice_elsewhere">
        <source>Given back elsewhere</source>
        <translation>Уже вернули иначе</translation>
    </message>
    <message id="notice_open">
        <source>Open the order</source>
        <translation>Открыть заказ</translation>
    </message>
    <message id="notice_seen">
        <source>Seen</source>
        <translation>Просмотрено</translation>
    </message>
    <message id="notice_no">
        <source>No, back</source>
        <translation>Нет, назад</translation>
    </message>
    <message id="ask_kept">
        <source>Does the shop keep the money?</source>
        <translation>Деньги остаются у магазина?</translation>
    </message>
    <message id="yes_kept">
        <source>Yes, it does</source>
        <translation>Да, остаются</translation>
    </message>
    <message id="ask_elsewhere">
        <source>Has the customer had the money back in another way?</source>
        <translation>Покупателю уже вернули деньги другим способом?</translation>
    </message>
    <message id="yes_elsewhere">
        <source>Yes, they have</source>
        <translation>Да, вернули</translation>
    </message>
    <message id="ask_seen">
        <source>Take it off the list? The till keeps checking.</source>
        <translation>Убрать из списка? Касса продолжит проверять.</translation>
    </message>
    <message id="yes_seen">
        <source>Yes, take it off</source>
        <translation>Да, убрать</translation>
    </message>
    <message id="notice_uncertain">
        <source>Whether the gateway has this bill is not known yet. The till keeps asking.</source>
        <translation>Есть ли такой счёт у шлюза, пока неизвестно. Касса продолжает спрашивать.</translation>
    </message>
    <message id="notice_bill">
        <source>bill of {time}</source>
        <translation>счёт от {time}</translation>
    </message>
    <message id="notice_open_since">
        <source>waiting since {time}</source>
        <translation>ждёт с {time}</translation>
    </message>
    <message id="notice_given_back">
        <source>Given back: {amount}</source>
        <translation>Возвращено {amount}</translation>
    </message>
    <message id="notice_all_back">
        <source>All given back already</source>
        <translation>Всё уже возвращено</translation>
    </message>
    <message id="notice_refund_open">
        <source>A refund is not confirmed yet</source>
        <translation>Возврат ещё не подтверждён</translation>
    </message>
    <message id="notice_spoken">
        <source>{what}, {amount} tenge, order {o}</source>
        <translation>{what}, {amount} тенге, заказ {o}</translation>
    </message>
    <message id="row_by">
        <source>Refunded by</source>
        <translation>Кто вернул</translation>
    </message>
    <message id="notice_sum_unknown">
        <source>The sum is not known yet</source>
        <translation>Сумма ещё не известна</translation>
    </message>
    <message id="print_off">
        <source>Not printed: the printer is off or does not answer</source>
        <translation>Чек не напечатан: принтер выключен или не отвечает</translation>
    </message>
    <message id="print_not_ready">
        <source>Not printed: the printer is not ready, look at its cover and paper</source>
        <translation>Чек не напечатан: принтер не готов, проверьте крышку и бумагу</translation>
    </message>
    <message id="print_paper">
        <source>Not printed: the printer is out of paper</source>
        <translation>Чек не напечатан: в принтере нет бумаги</translation>
    </message>
    <message id="print_not_found">
        <source>Not printed: the printer was not found</source>
        <translation>Чек не напечатан: принтер не найден</translation>
    </message>
    <message id="print_permission">
        <source>Not printed: this user may not use the printer</source>
        <translation>Чек не напечатан: нет доступа к принтеру</translation>
    </message>
    <message id="print_driver">
        <source>Not printed: this computer lacks a library for the printer</source>
        <translation>Чек не напечатан: на этом компьютере не хватает библиотеки для принтера</translation>
    </message>
    <message id="print_busy">
        <source>Not printed: too many slips wait for the printer</source>
        <translation>Чек не напечатан: слишком много чеков ждёт принтера</translation>
    </message>
    <message id="print_failed">
        <source>Not printed</source>
        <translation>Чек не напечатан</translation>
    </message>
    <message id="print_layout">
        <source>The receipt’s layout has a mistake: printed with the usual one</source>
        <translation>В шаблоне чека ошибка: напечатано по обычному шаблону</translation>
    </message>
    <message id="csv_short">
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message id="person_repeat_pin">
        <source>repeat the PIN</source>
        <translation>повторите PIN</translation>
    </message>
    <message id="open_issues">
        <source>Open issues</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message id="to_report">
        <source>To the report</source>
        <translation>К отчёту</translation>
    </message>
    <message id="slip_by">
        <source>By</source>
        <translation>Сотрудник</translation>
    </message>
    <message id="no_printer_short">
        <source>No printer</source>
        <translation>Нет принтера</translation>
    </message>
    <message id="refund_said_accepted">
        <source>The gateway accepted the refund of {amount} for order No. {o}.</source>
        <translation>Возврат {amount} по заказу № {o} принят шлюзом.</translation>
    </message>
    <message id="refund_said_uncertain">
        <source>No answer from the gateway to the refund of {amount}. The till sends the same request again at its next start; it is never done twice. Do not give cash.</source>
        <translation>Ответ шлюза на возврат {amount} не пришёл. Касса повторит тот же запрос при следующем запуске; дважды он не выполнится. Не отдавайте наличные.</translation>
    </message>
    <message id="refund_said_refused">
        <source>The refund of {amount} was not done: {msg}</source>
        <translation>Возврат {amount} не выполнен: {msg}</translation>
    </message>
    <message id="refund_said_left">
        <source>At most {amount} can go back.</source>
        <translation>Можно вернуть не больше {amount}.</translation>
    </message>
    <message id="pin_said_wrong">
        <source>The PIN is wrong, or its owner may not give money back.</source>
        <translation>PIN неверный, или у этого сотрудника нет права возвращать деньги.</translation>
    </message>
    <message id="pin_said_wait">
        <source>The next try is in {s} s.</source>
        <translation>Следующая попытка через {s} с.</translation>
    </message>
    <message id="report_net_hint">
        <source>payments less refunds</source>
        <translation>оплаты минус возвраты</translation>
    </message>
    <message id="help_cashier">
        <source>Cashier</source>
        <translation>Кассиру</translation>
    </message>
    <message id="help_administrator">
        <source>Administrator</source>
        <translation>Администратору</translation>
    </message>
    <message id="person_not_allowed">
        <source>Not allowed: an administrator's PIN is needed.</source>
        <translation>Не разрешено: нужен PIN администратора.</translation>
    </message>
    <message id="not_closed_not_allowed">
        <source>A senior cashier closes the shift. Go back to the report and enter their PIN.</source>
        <translation>Смену закрывает старший кассир. Вернитесь к отчёту и введите его PIN.</translation>
    </message>
    <message id="nothing_found_hint">
        <source>Days looked at: {days}.</source>
        <translation>Дни поиска: {days}.</translation>
    </message>
    <message id="shifts_count" numerus="yes">
        <source>{n} shifts</source>
        <translation>
            <numerusform>{n} смена</numerusform>
            <numerusform>{n} смены</numerusform>
            <numerusform>{n} смен</numerusform>
        </translation>
    </message>
    <message id="search_history">
        <source>Amount, number, code</source>
        <translation>Сумма, № заказа, код</translation>
    </message>
    <message id="qa_scenario_normal">
        <source>Everything works; the customer pays the sum that was asked.</source>
        <translation>Всё работает; покупатель платит ту сумму, которую запросили.</translation>
    </message>
    <message id="qa_scenario_slow">
        <source>Every answer takes 3 seconds.</source>
        <translation>Каждый ответ приходит через 3 секунды.</translation>
    </message>
    <message id="qa_scenario_down">
        <source>Everything is answered with HTTP 503 and a page of HTML.</source>
        <translation>На всё приходит HTTP 503 и страница HTML.</translation>
    </message>
    <message id="qa_scenario_outage">
        <source>From the order's creation on every call of a till is answered with HTTP 503 for 2 minutes; the customer pays within that time, and nobody is called back.</source>
        <translation>После создания заказа на каждый запрос кассы 2 минуты приходит HTTP 503; покупатель платит за это время, и обратных вызовов нет.</translation>
    </message>
    <message id="qa_scenario_connection_refused">
        <source>For 30 seconds from the choice nobody listens at the gateway's address; the sandbox's own page is away as well.</source>
        <translation>30 секунд после выбора по адресу шлюза никто не отвечает; страница самой песочницы тоже недоступна.</translation>
    </message>
    <message id="qa_scenario_connection_refused_later">
        <source>For 30 seconds from the order's creation nobody listens at the gateway's address.</source>
        <translation>30 секунд после создания заказа по адресу шлюза никто не отвечает.</translation>
    </message>
    <message id="qa_scenario_tls_failure">
        <source>The gateway has an https address whose TLS handshake always fails; the till must be given that one.</source>
        <translation>У шлюза адрес https, и соединение TLS никогда не устанавливается; касса должна работать с этим адресом.</translation>
    </message>
    <message id="qa_scenario_portal">
        <source>A captive portal redirects every call to its own page.</source>
        <translation>Страница входа в Wi-Fi перехватывает каждый запрос.</translation>
    </message>
    <message id="qa_scenario_unavailable">
        <source>The gateway says that payments are not available, and refuses to create an order. A till that has asked sends none; one that has not ends as under create-unavailable.</source>
        <translation>Шлюз сообщает, что оплата недоступна, и отказывается создавать заказ. Касса, которая успела спросить, ничего не отправит; остальные закончат как при create-unavailable.</translation>
    </message>
    <message id="qa_scenario_refuse">
        <source>The gateway refuses to create the order, with a code and a message.</source>
        <translation>Шлюз отказывается создавать заказ: есть код и сообщение.</translation>
    </message>
    <message id="qa_scenario_create_unavailable">
        <source>The gateway says that it is available, and refuses to create the order because it is not.</source>
        <translation>Шлюз отвечает, что оплата доступна, но заказ создать отказывается: она недоступна.</translation>
    </message>
    <message id="qa_scenario_create_error">
        <source>Create is answered with HTTP 200 and a body that says error.</source>
        <translation>На создание приходит HTTP 200, а в теле ответа ошибка.</translation>
    </message>
    <message id="qa_scenario_create_401">
        <source>Create is answered with HTTP 401 whatever the token.</source>
        <translation>На создание приходит HTTP 401, какой бы ни был токен.</translation>
    </message>
    <message id="qa_scenario_create_token_expired">
        <source>All tokens end as create comes; with a new one it is done.</source>
        <translation>Все токены перестают действовать, когда приходит запрос на создание; с новым токеном он выполняется.</translation>
    </message>
    <message id="qa_scenario_create_403">
        <source>A firewall answers create with HTTP 403 and a page; there is no order.</source>
        <translation>Межсетевой экран отвечает на создание HTTP 403 и страницей; заказа нет.</translation>
    </message>
    <message id="qa_scenario_create_429">
        <source>Create is answered with HTTP 429, without Retry-After; there is no order.</source>
        <translation>На создание приходит HTTP 429 без Retry-After; заказа нет.</translation>
    </message>
    <message id="qa_scenario_create_429_wait">
        <source>Create is answered with HTTP 429 and Retry-After: 5; there is no order.</source>
        <translation>На создание приходит HTTP 429 и Retry-After: 5; заказа нет.</translation>
    </message>
    <message id="qa_scenario_create_500">
        <source>The order is created, and HTTP 500 is answered.</source>
        <translation>Заказ создан, но приходит HTTP 500.</translation>
    </message>
    <message id="qa_scenario_create_502">
        <source>The order is created, and a proxy answers HTTP 502 and a page of HTML.</source>
        <translation>Заказ создан, но прокси отвечает HTTP 502 и страницей HTML.</translation>
    </message>
    <message id="qa_scenario_create_portal">
        <source>A captive portal redirects create to its own page; there is no order.</source>
        <translation>Страница входа в Wi-Fi перехватывает создание; заказа нет.</translation>
    </message>
    <message id="qa_scenario_create_unheard">
        <source>The connection is cut before the order is created.</source>
        <translation>Соединение обрывается до создания заказа.</translation>
    </message>
    <message id="qa_scenario_answer_lost">
        <source>The order is created, but the connection is cut before the till has its answer.</source>
        <translation>Заказ создан, но соединение обрывается раньше, чем касса получит ответ.</translation>
    </message>
    <message id="qa_scenario_answer_lost_paid">
        <source>As answer-lost; 10 seconds later the customer finds the bill in their app and pays it.</source>
        <translation>Как answer-lost; через 10 секунд покупатель находит счёт в приложении и платит.</translation>
    </message>
    <message id="qa_scenario_create_reset">
        <source>The order is created, and the connection is reset in the middle of the answer.</source>
        <translation>Заказ создан, но соединение сбрасывается посреди ответа.</translation>
    </message>
    <message id="qa_scenario_create_truncated">
        <source>The order is created, and the answer's JSON breaks off.</source>
        <translation>Заказ создан, но JSON ответа обрывается.</translation>
    </message>
    <message id="qa_scenario_create_wrong_types">
        <source>The order is created, and the members of the answer have other types.</source>
        <translation>Заказ создан, но у полей ответа другие типы.</translation>
    </message>
    <message id="qa_scenario_create_huge">
        <source>The order is created, and the answer has 4 megabytes.</source>
        <translation>Заказ создан, но в ответе 4 мегабайта.</translation>
    </message>
    <message id="qa_scenario_create_empty">
        <source>The order is created, and the answer has no body.</source>
        <translation>Заказ создан, но у ответа нет тела.</translation>
    </message>
    <message id="qa_scenario_image_only">
        <source>Create answers without a link; the QR is a picture, and only when it was asked for (POS_IMAGE_SIZE).</source>
        <translation>В ответе на создание нет ссылки; QR приходит картинкой, и только если её запросили (POS_IMAGE_SIZE).</translation>
    </message>
    <message id="qa_scenario_status_error">
        <source>After the payment, status is answered 3 times with HTTP 200 and a body that says error.</source>
        <translation>После оплаты на запрос статуса 3 раза приходит HTTP 200, а в теле ошибка.</translation>
    </message>
    <message id="qa_scenario_status_401">
        <source>After the payment, status is answered 3 times with HTTP 401 whatever the token.</source>
        <translation>После оплаты на запрос статуса 3 раза приходит HTTP 401, какой бы ни был токен.</translation>
    </message>
    <message id="qa_scenario_status_token_expired">
        <source>All tokens end as status is asked after the payment.</source>
        <translation>Все токены перестают действовать при запросе статуса после оплаты.</translation>
    </message>
    <message id="qa_scenario_status_403">
        <source>After the payment, a firewall answers status 3 times with HTTP 403 and a page.</source>
        <translation>После оплаты межсетевой экран 3 раза отвечает на запрос статуса HTTP 403 и страницей.</translation>
    </message>
    <message id="qa_scenario_status_429">
        <source>After the payment, status is answered 3 times with HTTP 429, without Retry-After.</source>
        <translation>После оплаты на запрос статуса 3 раза приходит HTTP 429 без Retry-After.</translation>
    </message>
    <message id="qa_scenario_status_429_wait">
        <source>After the payment, status is answered once with HTTP 429 and Retry-After: 5.</source>
        <translation>После оплаты на запрос статуса один раз приходит HTTP 429 и Retry-After: 5.</translation>
    </message>
    <message id="qa_scenario_status_500">
        <source>After the payment, status is answered 3 times with HTTP 500.</source>
        <translation>После оплаты на запрос статуса 3 раза приходит HTTP 500.</translation>
    </message>
    <message id="qa_scenario_status_502">
        <source>After the payment, a proxy answers status 3 times with HTTP 502 and a page of HTML.</source>
        <translation>После оплаты прокси 3 раза отвечает на запрос статуса HTTP 502 и страницей HTML.</translation>
    </message>
    <message id="qa_scenario_status_portal">
        <source>After the payment, a captive portal redirects status 3 times to its own page.</source>
        <translation>После оплаты страница входа в Wi-Fi 3 раза перехватывает запрос статуса.</translation>
    </message>
    <message id="qa_scenario_status_lost">
        <source>After the payment, the connection is cut 3 times instead of an answer of status.</source>
        <translation>После оплаты соединение 3 раза обрывается вместо ответа о статусе.</translation>
    </message>
    <message id="qa_scenario_status_reset">
        <source>After the payment, the connection is reset 3 times in the middle of status.</source>
        <translation>После оплаты соединение 3 раза сбрасывается посреди ответа о статусе.</translation>
    </message>
    <message id="qa_scenario_status_truncated">
        <source>After the payment, the JSON of status breaks off 3 times.</source>
        <translation>После оплаты JSON статуса 3 раза обрывается.</translation>
    </message>
    <message id="qa_scenario_status_wrong_types">
        <source>After the payment, the members of status have other types 3 times.</source>
        <translation>После оплаты у полей статуса 3 раза другие типы.</translation>
    </message>
    <message id="qa_scenario_status_wrong_types_unpaid">
        <source>The members of status have other types 3 times, and every attempt to pay fails.</source>
        <translation>У полей статуса 3 раза другие типы, и каждая попытка оплаты не удаётся.</translation>
    </message>
    <message id="qa_scenario_status_huge">
        <source>After the payment, status has 4 megabytes 3 times.</source>
        <translation>После оплаты в статусе 3 раза 4 мегабайта.</translation>
    </message>
    <message id="qa_scenario_status_empty">
        <source>After the payment, status has no body 3 times.</source>
        <translation>После оплаты у статуса 3 раза нет тела.</translation>
    </message>
    <message id="qa_scenario_status_lag">
        <source>Status says paid 10 seconds after the callback said so, and not at the first question.</source>
        <translation>Статус сообщает об оплате на 10 секунд позже обратного вызова и не при первом запросе.</translation>
    </message>
    <message id="qa_scenario_status_missing">
        <source>After the payment, status leaves the order out 3 times.</source>
        <translation>После оплаты в статусе 3 раза нет этого заказа.</translation>
    </message>
    <message id="qa_scenario_status_flapping">
        <source>In turn status leaves the order out, calls it unpaid, is a proxy's page, and tells the truth.</source>
        <translation>Статус по очереди не содержит заказа, называет его неоплаченным, оказывается страницей прокси и говорит правду.</translation>
    </message>
    <message id="qa_scenario_status_amounts_as_strings">
        <source>Status tells sums as text.</source>
        <translation>Суммы в статусе приходят текстом.</translation>
    </message>
    <message id="qa_scenario_status_bool">
        <source>Status answers in its oldest shape: paid or not, without an amount.</source>
        <translation>Статус отвечает в самой старой форме: оплачен или нет, без суммы.</translation>
    </message>
    <message id="qa_scenario_status_2019">
        <source>Status answers in the shape of 2019: paid or not and the amount, no reference.</source>
        <translation>Статус отвечает в форме 2019 года: оплачен или нет и сумма, без номера операции.</translation>
    </message>
    <message id="qa_scenario_no_callback">
        <source>The payment goes through, but nobody is called back.</source>
        <translation>Оплата проходит, но обратного вызова нет.</translation>
    </message>
    <message id="qa_scenario_double_callback">
        <source>Each callback is sent twice.</source>
        <translation>Каждый обратный вызов приходит дважды.</translation>
    </message>
    <message id="qa_scenario_late_callback">
        <source>Callbacks come 10 seconds after the event.</source>
        <translation>Обратный вызов приходит через 10 секунд после события.</translation>
    </message>
    <message id="qa_scenario_early_callback">
        <source>The customer pays and the till is called back before create is answered.</source>
        <translation>Покупатель платит и обратный вызов приходит раньше, чем ответ на создание.</translation>
    </message>
    <message id="qa_scenario_swapped_callbacks">
        <source>The first attempt fails, the second pays; their callbacks come the other way round.</source>
        <translation>Первая попытка не удаётся, вторая проходит; их обратные вызовы приходят в обратном порядке.</translation>
    </message>
    <message id="qa_scenario_callback_wrong_amount">
        <source>The callback names 1 tenge; what was paid is right.</source>
        <translation>В обратном вызове 1 тенге; оплачено верно.</translation>
    </message>
    <message id="qa_scenario_forged_callback">
        <source>Every attempt fails, and somebody sends callbacks that say paid, with made-up signatures.</source>
        <translation>Каждая попытка оплаты не удаётся, а кто-то присылает обратные вызовы «оплачено» с выдуманными подписями.</translation>
    </message>
    <message id="qa_scenario_overheard_callback">
        <source>Every attempt fails, and somebody who learned the callback's address calls it.</source>
        <translation>Каждая попытка оплаты не удаётся, а кто-то, узнавший адрес обратного вызова, обращается по нему.</translation>
    </message>
    <message id="qa_scenario_decline">
        <source>Every attempt of the customer to pay fails.</source>
        <translation>Каждая попытка покупателя заплатить не удаётся.</translation>
    </message>
    <message id="qa_scenario_second_attempt">
        <source>The first attempt to pay fails, the second goes through at once.</source>
        <translation>Первая попытка оплаты не удаётся, вторая сразу проходит.</translation>
    </message>
    <message id="qa_scenario_wrong_amount">
        <source>The customer pays 100 tenge more than was asked.</source>
        <translation>Покупатель платит на 100 тенге больше, чем запросили.</translation>
    </message>
    <message id="qa_scenario_underpaid">
        <source>The customer pays 100 tenge less than was asked, but at least 1.</source>
        <translation>Покупатель платит на 100 тенге меньше, чем запросили, но не меньше 1.</translation>
    </message>
    <message id="qa_scenario_refund_refused">
        <source>Refund is refused 3 times, with a code and a message.</source>
        <translation>Возврат 3 раза отклоняется: есть код и сообщение.</translation>
    </message>
    <message id="qa_scenario_refund_401">
        <source>Refund is answered 3 times with HTTP 401 whatever the token; nothing is given back.</source>
        <translation>На возврат 3 раза приходит HTTP 401, какой бы ни был токен; деньги не возвращаются.</translation>
    </message>
    <message id="qa_scenario_refund_429">
        <source>Refund is answered 3 times with HTTP 429, without Retry-After; nothing is given back.</source>
        <translation>На возврат 3 раза приходит HTTP 429 без Retry-After; деньги не возвращаются.</translation>
    </message>
    <message id="qa_scenario_refund_portal">
        <source>A captive portal redirects refund 3 times to its own page; nothing is given back.</source>
        <translation>Страница входа в Wi-Fi 3 раза перехватывает возврат; деньги не возвращаются.</translation>
    </message>
    <message id="qa_scenario_refund_unheard">
        <source>The connection is cut 3 times before anything is given back.</source>
        <translation>Соединение 3 раза обрывается до возврата денег.</translation>
    </message>
    <message id="qa_scenario_refund_lost">
        <source>The money is given back, but the connection is cut 3 times before the till has its answer.</source>
        <translation>Деньги возвращены, но соединение 3 раза обрывается раньше, чем касса получит ответ.</translation>
    </message>
    <message id="qa_scenario_refund_reset">
        <source>The money is given back, and the connection is reset 3 times in the middle of the answer.</source>
        <translation>Деньги возвращены, но соединение 3 раза сбрасывается посреди ответа.</translation>
    </message>
    <message id="qa_scenario_refund_500">
        <source>The money is given back, and HTTP 500 is answered 3 times.</source>
        <translation>Деньги возвращены, но 3 раза приходит HTTP 500.</translation>
    </message>
    <message id="qa_scenario_refund_502">
        <source>The money is given back, and a proxy answers HTTP 502 and a page of HTML 3 times.</source>
        <translation>Деньги возвращены, но прокси 3 раза отвечает HTTP 502 и страницей HTML.</translation>
    </message>
    <message id="qa_scenario_refund_truncated">
        <source>The money is given back, and the answer's JSON breaks off 3 times.</source>
        <translation>Деньги возвращены, но JSON ответа 3 раза обрывается.</translation>
    </message>
    <message id="qa_scenario_refund_wrong_types">
        <source>The money is given back, and the members of the answer have other types 3 times.</source>
        <translation>Деньги возвращены, но у полей ответа 3 раза другие типы.</translation>
    </message>
    <message id="qa_scenario_refund_empty">
        <source>The money is given back, and the answer has no body 3 times.</source>
        <translation>Деньги возвращены, но у ответа 3 раза нет тела.</translation>
    </message>
    <message id="qa_scenario_refund_slow">
        <source>The money is given back, and the first answer takes 20 seconds, longer than a till waits.</source>
        <translation>Деньги возвращены, но первый ответ идёт 20 секунд: касса столько не ждёт.</translation>
    </message>
    <message id="qa_scenario_refund_shows_late">
        <source>Status shows what was given back 10 seconds later, and not at the first question.</source>
        <translation>Статус показывает возвращённое через 10 секунд и не при первом запросе.</translation>
    </message>
    <message id="qa_not_run">
        <source>not run</source>
        <translation>не проверено</translation>
    </message>
    <message id="qa_passed">
        <source>passed</source>
        <translation>прошло</translation>
    </message>
    <message id="qa_failed">
        <source>failed</source>
        <translation>не прошло</translation>
    </message>
    <message id="qa_count_passed" numerus="yes">
        <source>{n} passed</source>
        <translation>
            <numerusform>{n} прошло</numerusform>
            <numerusform>{n} прошло</numerusform>
            <numerusform>{n} прошло</numerusform>
        </translation>
    </message>
    <message id="qa_count_failed" numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} не прошло</numerusform>
            <numerusform>{n} не прошло</numerusform>
            <numerusform>{n} не прошло</numerusform>
        </translation>
    </message>
    <message id="qa_count_not_run" numerus="yes">
        <source>{n} not run</source>
        <translation>
            <numerusform>{n} не проверено</numerusform>
            <numerusform>{n} не проверено</numerusform>
            <numerusform>{n} не проверено</numerusform>
        </translation>
    </message>
    <message id="qa_expected">
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message id="qa_actual">
        <source>Actual</source>
        <translation>Получилось</translation>
    </message>
    <message id="qa_expect_back">
        <source>{state}; the money goes back exactly once</source>
        <translation>{state}; деньги возвращаются ровно один раз</translation>
    </message>
    <message id="qa_expect_refused">
        <source>{state}; the refund is refused, and asked for again goes back exactly once</source>
        <translation>{state}; возврат отклоняется, повторный проходит ровно один раз</translation>
    </message>
    <message id="qa_refusals" numerus="yes">
        <source>{n} refusals</source>
        <translation>
            <numerusform>{n} отказ</numerusform>
            <numerusform>{n} отказа</numerusform>
            <numerusform>{n} отказов</numerusform>
        </translation>
    </message>
    <message id="qa_refund_accepted">
        <source>refund accepted</source>
        <translation>возврат принят</translation>
    </message>
    <message id="qa_refund_refused">
        <source>refund refused</source>
        <translation>возврат отклонён</translation>
    </message>
    <message id="qa_wrong_no_order">
        <source>The till began no order.</source>
        <translation>Касса не начала заказ.</translation>
    </message>
    <message id="qa_wrong_never_ended">
        <source>The order did not end in time: {till}.</source>
        <translation>Заказ не закончился вовремя: {till}.</translation>
    </message>
    <message id="qa_wrong_state">
        <source>The order ended as “{till}”, expected “{other}”.</source>
        <translation>Заказ закончился как «{till}», ожидалось «{other}».</translation>
    </message>
    <message id="qa_wrong_unpaid">
        <source>The till counts {till} as received, and the gateway's books have no payment.</source>
        <translation>Касса считает полученными {till}, а в книгах шлюза оплаты нет.</translation>
    </message>
    <message id="qa_wrong_missed">
        <source>The gateway was paid {other}, and the till does not count the order as paid.</source>
        <translation>Шлюз получил {other}, а касса не считает заказ оплаченным.</translation>
    </message>
    <message id="qa_wrong_sum">
        <source>The sums differ: {till} at the till, {other} at the gateway.</source>
        <translation>Суммы расходятся: у кассы {till}, у шлюза {other}.</translation>
    </message>
    <message id="qa_wrong_no_refund">
        <source>No money went back.</source>
        <translation>Деньги не возвращены.</translation>
    </message>
    <message id="qa_wrong_refund">
        <source>The first refund ended as “{till}”, expected “{other}”.</source>
        <translation>Первый возврат закончился как «{till}», ожидалось «{other}».</translation>
    </message>
    <message id="qa_wrong_not_once">
        <source>Given back: {till} by the till, {other} by the gateway's books; each refund must stand in both, once.</source>
        <translation>Возвращено по кассе {till}, по книгам шлюза {other}: должно совпадать, каждый возврат один раз.</translation>
    </message>
    <message id="qa_wrong_not_struck">
        <source>The fault did not strike this order, so the test shows nothing. Play it again.</source>
        <translation>Сбой не затронул этот заказ, поэтому проверка ничего не показала. Повторите её.</translation>
    </message>
    <message id="qa_wrong_trouble">
        <source>The till for this test did not open: {till}</source>
        <translation>Касса для этой проверки не открылась: {till}</translation>
    </message>
    <message id="qa_by_itself">
        <source>by itself</source>
        <translation>автоматически</translation>
    </message>
    <message id="qa_overruled">
        <source>the tester's decision; the comparison said: {found}</source>
        <translation>решение тестировщика; сверка: {found}</translation>
    </message>
    <message id="qa_nobody">
        <source>not named</source>
        <translation>не указан</translation>
    </message>
    <message id="qa_note">
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message id="qa_report_title">
        <source>Test report of the till</source>
        <translation>Протокол проверки кассы</translation>
    </message>
    <message id="qa_report_passed">
        <source>All scenarios passed</source>
        <translation>Все сценарии прошли</translation>
    </message>
    <message id="qa_report_failed">
        <source>Some scenarios failed</source>
        <translation>Есть сценарии, которые не прошли</translation>
    </message>
    <message id="qa_report_not_run">
        <source>The test is not complete</source>
        <translation>Проверка не закончена</translation>
    </message>
    <message id="qa_report_signed">
        <source>Tested by: ____________________     Signature: ____________________     Date: ____________</source>
        <translation>Проверил: ____________________     Подпись: ____________________     Дата: ____________</translation>
    </message>
    <message id="qa_fact_shop">
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message id="qa_fact_till">
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message id="qa_fact_version">
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message id="qa_fact_machine">
        <source>Machine</source>
        <translation>Компьютер</translation>
    </message>
    <message id="qa_fact_date">
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message id="qa_fact_tester">
        <source>Tester</source>
        <translation>Тестировщик</translation>
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
        <translation>{n} раз подряд</translation>
    </message>
    <message id="qa_http_cut">
        <source>(the connection ended without an answer)</source>
        <translation>(соединение оборвано без ответа)</translation>
    </message>
    <message id="qa_http_half">
        <source>(the connection ended in the middle of the answer)</source>
        <translation>(соединение оборвано посреди ответа)</translation>
    </message>
    <message id="qa_http_bytes">
        <source>(bytes in all: {n})</source>
        <translation>(всего байт: {n})</translation>
    </message>
    <message id="qa_http_left_out">
        <source>(earlier exchanges left out: {n})</source>
        <translation>(более ранние обмены опущены: {n})</translation>
    </message>
    <message id="qa_title">
        <source>Test of the till</source>
        <translation>Проверка кассы</translation>
    </message>
    <message id="qa_search">
        <source>Find a scenario</source>
        <translation>Найти сценарий</translation>
    </message>
    <message id="qa_none_found">
        <source>There is no such scenario. Erase part of the word.</source>
        <translation>Такого сценария нет. Сотрите часть слова.</translation>
    </message>
    <message id="qa_tester">
        <source>Tester's name</source>
        <translation>Имя тестировщика</translation>
    </message>
    <message id="qa_run_all">
        <source>Run all by itself</source>
        <translation>Проверить всё автоматически</translation>
    </message>
    <message id="qa_stop">
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message id="qa_running">
        <source>{done} of {all} done</source>
        <translation>Проверено {done} из {all}</translation>
    </message>
    <message id="qa_save">
        <source>Save report</source>
        <translation>Сохранить протокол</translation>
    </message>
    <message id="qa_saved">
        <source>The report is saved: {path}, and the PDF beside it.</source>
        <translation>Протокол сохранён: {path} и рядом PDF.</translation>
    </message>
    <message id="qa_not_saved">
        <source>The report is not saved: the folder {path} can't be written. Free some space or check the access, then save again.</source>
        <translation>Протокол не сохранён: папка {path} недоступна для записи. Освободите место или проверьте доступ и сохраните ещё раз.</translation>
    </message>
    <message id="qa_sheet_not_saved">
        <source>The test sheet is not on the disk yet: {detail}. The marks stay until the window closes; the till tries again with the next mark.</source>
        <translation>Лист проверки пока не записан на диск: {detail}. Отметки останутся до закрытия окна; касса попробует записать их со следующей отметкой.</translation>
    </message>
    <message id="qa_play">
        <source>Play</source>
        <translation>Начать</translation>
    </message>
    <message id="qa_play_alone">
        <source>Let it run by itself</source>
        <translation>Проверить автоматически</translation>
    </message>
    <message id="qa_how_sale">
        <source>Press Play and charge any amount: the customer pays by themselves after {s} s.</source>
        <translation>Нажмите «Начать» и выставьте любую сумму: покупатель заплатит сам через {s} с.</translation>
    </message>
    <message id="qa_how_closed">
        <source>Press Play, charge any amount, and wait until the till has closed the order: up to {s} s.</source>
        <translation>Нажмите «Начать», выставьте любую сумму и дождитесь, пока касса закроет заказ: до {s} с.</translation>
    </message>
    <message id="qa_how_refund">
        <source>Press Play, charge any amount, wait for the payment, and give some or all of it back. Where the refund is refused, ask again.</source>
        <translation>Нажмите «Начать», выставьте любую сумму, дождитесь оплаты и верните её часть или всю. Если возврат отклонён, повторите.</translation>
    </message>
    <message id="qa_how_at_once">
        <source>Press Play and charge any amount at once, within 30 seconds; then wait until the till has closed the order.</source>
        <translation>Нажмите «Начать» и сразу, за 30 секунд, выставьте любую сумму; затем дождитесь, пока касса закроет заказ.</translation>
    </message>
    <message id="qa_how_alone">
        <source>It needs a till with another gateway address: this scenario runs only by itself.</source>
        <translation>Нужна касса с другим адресом шлюза: этот сценарий проверяется только автоматически.</translation>
    </message>
    <message id="qa_charge_now">
        <source>The scenario is on. Charge at the till.</source>
        <translation>Сценарий включён. Выставьте счёт на кассе.</translation>
    </message>
    <message id="qa_under_way">
        <source>Under way: {state}</source>
        <translation>Идёт: {state}</translation>
    </message>
    <message id="qa_give_back_now">
        <source>Paid. Now give the money back.</source>
        <translation>Оплачено. Теперь верните деньги.</translation>
    </message>
    <message id="qa_playing">
        <source>It is running by itself…</source>
        <translation>Проверяется автоматически…</translation>
    </message>
    <message id="qa_timeline">
        <source>The order's timeline</source>
        <translation>Ход заказа</translation>
    </message>
    <message id="qa_http">
        <source>The gateway's HTTP</source>
        <translation>HTTP шлюза</translation>
    </message>
    <message id="qa_http_hint">
        <source>Secrets are masked</source>
        <translation>Секреты скрыты</translation>
    </message>
    <message id="qa_nothing_yet">
        <source>The order's timeline will show here.</source>
        <translation>Здесь появится ход заказа.</translation>
    </message>
    <message id="qa_mark_passed">
        <source>Passed</source>
        <translation>Прошло</translation>
    </message>
    <message id="qa_mark_failed">
        <source>Failed</source>
        <translation>Не прошло</translation>
    </message>
    <message id="qa_row_spoken">
        <source>{name}, {verdict}. {about}</source>
        <translation>{name}, {verdict}. {about}</translation>
    </message>
    <message id="setup_first">
        <source>First start</source>
        <translation>Первый запуск</translation>
    </message>
    <message id="setup_settings">
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message id="setup_step_language">
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
    <message id="setup_step_gateway">
        <source>Gateway and key</source>
        <translation>Шлюз и ключ</translation>
    </message>
    <message id="setup_step_till">
        <source>Branch and till</source>
        <translation>Точка и касса</translation>
    </message>
    <message id="setup_step_relay">
        <source>Relay</source>
        <translation>Реле</translation>
    </message>
    <message id="setup_step_printer">
        <source>Printer and receipts</source>
        <translation>Принтер и чеки</translation>
    </message>
    <message id="setup_step_people">
        <source>PIN and check</source>
        <translation>PIN и проверка</translation>
    </message>
    <message id="setup_step_check">
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message id="setup_of">
        <source>Step {step} of {steps}. Everything can be changed later in the settings.</source>
        <translation>Шаг {step} из {steps}. Всё можно изменить позже в настройках.</translation>
    </message>
    <message id="setup_takes_effect">
        <source>Language and look change at once. The rest with Apply: the till opens anew.</source>
        <translation>Язык и вид меняются сразу. Остальное — после «Применить»: касса откроется заново.</translation>
    </message>
    <message id="setup_language_hint">
        <source>The till speaks this language. Customers choose their own.</source>
        <translation>На этом языке говорит касса. Покупатель выбирает свой сам.</translation>
    </message>
    <message id="setup_gateway_hint">
        <source>Rahmet Pay issues the address and the key. The till checks them at once.</source>
        <translation>Адрес и ключ выдаёт Rahmet Pay. Касса сразу проверит их.</translation>
    </message>
    <message id="setup_till_hint">
        <source>Customers see the name. The till's name is part of every order's number.</source>
        <translation>Название видят покупатели. Имя кассы входит в номер каждого заказа.</translation>
    </message>
    <message id="setup_relay_hint">
        <source>With a relay the till hears of a payment at once, without one some seconds later.</source>
        <translation>Через реле касса узнаёт об оплате сразу, без него — через несколько секунд.</translation>
    </message>
    <message id="setup_printer_hint">
        <source>You can sell without a printer and print receipts later.</source>
        <translation>Продавать можно и без принтера: чеки напечатаете позже.</translation>
    </message>
    <message id="setup_people_hint">
        <source>The first person becomes the administrator. Without PINs everybody may do everything.</source>
        <translation>Первый человек станет администратором. Без PIN каждый может делать всё.</translation>
    </message>
    <message id="setup_check_title">
        <source>Checking everything</source>
        <translation>Проверка связи</translation>
    </message>
    <message id="setup_check_hint">
        <source>The till checks by itself everything that taking payments needs.</source>
        <translation>Касса сама проверяет всё, что нужно для приёма оплаты.</translation>
    </message>
    <message id="setup_look">
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message id="setup_look_system">
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message id="setup_look_light">
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message id="setup_look_dark">
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message id="setup_environment">
        <source>Gateway</source>
        <translation>Шлюз</translation>
    </message>
    <message id="setup_production">
        <source>Production</source>
        <translation>Рабочий</translation>
    </message>
    <message id="setup_test">
        <source>Test</source>
        <translation>Тестовый</translation>
    </message>
    <message id="setup_other">
        <source>Another address</source>
        <translation>Другой адрес</translation>
    </message>
    <message id="setup_version">
        <source>Bill version</source>
        <translation>Версия счёта</translation>
    </message>
    <message id="setup_gateway_url">
        <source>Gateway address</source>
        <translation>Адрес шлюза</translation>
    </message>
    <message id="setup_client_id">
        <source>Client ID</source>
        <translation>ID клиента</translation>
    </message>
    <message id="setup_client_secret">
        <source>Client secret</source>
        <translation>Секрет клиента</translation>
    </message>
    <message id="setup_branch_token">
        <source>Branch token</source>
        <translation>Токен точки</translation>
    </message>
    <message id="setup_branch_name">
        <source>Branch name, as customers see it</source>
        <translation>Название точки — его видит покупатель</translation>
    </message>
    <message id="setup_terminal_id">
        <source>Till name, in Latin letters</source>
        <translation>Имя кассы, латиницей</translation>
    </message>
    <message id="setup_relay_kind">
        <source>Where the relay is</source>
        <translation>Где реле</translation>
    </message>
    <message id="setup_relay_embedded">
        <source>In this till</source>
        <translation>В этой кассе</translation>
    </message>
    <message id="setup_relay_elsewhere">
        <source>On a server</source>
        <translation>На сервере</translation>
    </message>
    <message id="setup_relay_url">
        <source>Relay address</source>
        <translation>Адрес реле</translation>
    </message>
    <message id="setup_relay_secret">
        <source>Secret shared with the relay</source>
        <translation>Общий секрет реле</translation>
    </message>
    <message id="setup_callback_url">
        <source>Relay address for the gateway — optional</source>
        <translation>Адрес реле для шлюза — необязательно</translation>
    </message>
    <message id="setup_printer_none">
        <source>No printer</source>
        <translation>Без принтера</translation>
    </message>
    <message id="setup_printer_tcp">
        <source>Network</source>
        <translation>Сетевой</translation>
    </message>
    <message id="setup_printer_serial">
        <source>Serial port</source>
        <translation>COM-порт</translation>
    </message>
    <message id="setup_printer_system">
        <source>System</source>
        <translation>Системный</translation>
    </message>
    <message id="setup_printer_pdf">
        <source>PDF files</source>
        <translation>Файлы PDF</translation>
    </message>
    <message id="setup_printer_kind">
        <source>Receipt printer</source>
        <translation>Принтер чеков</translation>
    </message>
    <message id="setup_address_tcp">
        <source>Printer's IP address, such as 192.168.1.50</source>
        <translation>IP-адрес принтера, например 192.168.1.50</translation>
    </message>
    <message id="setup_address_usb">
        <source>USB code, such as 04b8:0202</source>
        <translation>Код USB, например 04b8:0202</translation>
    </message>
    <message id="setup_address_serial">
        <source>Port, such as /dev/ttyUSB0 or COM3</source>
        <translation>Порт, например /dev/ttyUSB0 или COM3</translation>
    </message>
    <message id="setup_address_system">
        <source>Printer's name; empty: the default one</source>
        <translation>Имя принтера; пусто — основной</translation>
    </message>
    <message id="setup_address_pdf">
        <source>Folder for receipts</source>
        <translation>Папка для чеков</translation>
    </message>
    <message id="setup_receipt">
        <source>When to print</source>
        <translation>Когда печатать</translation>
    </message>
    <message id="setup_receipt_auto">
        <source>Right after payment</source>
        <translation>Сразу после оплаты</translation>
    </message>
    <message id="setup_receipt_ask">
        <source>By the button</source>
        <translation>По кнопке</translation>
    </message>
    <message id="setup_receipt_never">
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message id="setup_paper">
        <source>Paper width</source>
        <translation>Ширина бумаги</translation>
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
        <translation>Задано переменной {name}: здесь не меняется</translation>
    </message>
    <message id="setup_wrong_url">
        <source>Needs an address that begins with https:// (http:// on this computer only).</source>
        <translation>Нужен адрес с https:// в начале (http:// — только на этом компьютере).</translation>
    </message>
    <message id="setup_wrong_terminal">
        <source>1 to 32 Latin letters, digits, dots, dashes. Begin with a letter or digit.</source>
        <translation>От 1 до 32 латинских букв, цифр, точек, дефисов. Начните с буквы или цифры.</translation>
    </message>
    <message id="setup_wrong_text">
        <source>Too long, or it has characters that can't be printed: type it again.</source>
        <translation>Слишком длинно, или есть непечатные знаки: введите ещё раз.</translation>
    </message>
    <message id="setup_wrong_printer">
        <source>There is no such address. Type it as in the example above the field.</source>
        <translation>Такого адреса не бывает. Введите, как в примере над полем.</translation>
    </message>
    <message id="setup_next">
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message id="setup_later">
        <source>Go on later</source>
        <translation>Продолжить позже</translation>
    </message>
    <message id="setup_check_again">
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message id="setup_apply">
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message id="setup_open">
        <source>Open the till</source>
        <translation>Открыть кассу</translation>
    </message>
    <message id="setup_saving">
        <source>Saving…</source>
        <translation>Сохраняем…</translation>
    </message>
    <message id="setup_no_pin">
        <source>Without PINs</source>
        <translation>Без PIN-кодов</translation>
    </message>
    <message id="setup_fill">
        <source>fill in: {what}</source>
        <translation>заполните: {what}</translation>
    </message>
    <message id="setup_mend_marked">
        <source>mend what is marked</source>
        <translation>исправьте отмеченное</translation>
    </message>
    <message id="setup_name_first">
        <source>enter a name</source>
        <translation>введите имя</translation>
    </message>
    <message id="setup_mend">
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
    <message id="setup_choose">
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message id="setup_checking">
        <source>checking</source>
        <translation>проверяем</translation>
    </message>
    <message id="setup_waits">
        <source>Checked when everything is filled in</source>
        <translation>Проверим, когда всё будет заполнено</translation>
    </message>
    <message id="setup_is_checking">
        <source>Checking…</source>
        <translation>Проверяем…</translation>
    </message>
    <message id="setup_ms">
        <source>{ms} ms</source>
        <translation>{ms} мс</translation>
    </message>
    <message id="setup_right_accepted">
        <source>Accepted</source>
        <translation>Принят</translation>
    </message>
    <message id="setup_right_exact">
        <source>Exact</source>
        <translation>Точные</translation>
    </message>
    <message id="setup_right_ready">
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message id="setup_right_well">
        <source>Fine</source>
        <translation>В порядке</translation>
    </message>
    <message id="setup_right_warned">
        <source>Take note</source>
        <translation>Внимание</translation>
    </message>
    <message id="setup_right_failed">
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message id="setup_not_kept">
        <source>It could not be saved: {why}. The settings are as before. Mend that and press again.</source>
        <translation>Не удалось сохранить: {why}. Настройки прежние. Исправьте и нажмите ещё раз.</translation>
    </message>
    <message id="setup_not_read">
        <source>The settings can't be read: {why}. Mend the file and open the till again.</source>
        <translation>Настройки не прочитаны: {why}. Исправьте файл и откройте кассу снова.</translation>
    </message>
    <message id="setup_reading">
        <source>Reading the settings…</source>
        <translation>Читаем настройки…</translation>
    </message>
    <message id="setup_import">
        <source>Take settings from another till</source>
        <translation>Взять настройки с другой кассы</translation>
    </message>
    <message id="setup_export">
        <source>Save for another till</source>
        <translation>Сохранить для другой кассы</translation>
    </message>
    <message id="setup_people_button">
        <source>People and PINs</source>
        <translation>Люди и PIN-коды</translation>
    </message>
    <message id="setup_imported">
        <source>Taken from the file of till {till}. Enter this till's name and the secrets yourself.</source>
        <translation>Взято из файла кассы {till}. Имя этой кассы и секреты введите сами.</translation>
    </message>
    <message id="setup_not_imported">
        <source>The file did not fit, nothing has changed. {why}</source>
        <translation>Файл не подошёл, ничего не изменилось. {why}</translation>
    </message>
    <message id="setup_exported">
        <source>Saved without secrets: {path}</source>
        <translation>Сохранено без секретов: {path}</translation>
    </message>
    <message id="setup_file">
        <source>A till's settings (*.toml)</source>
        <translation>Настройки кассы (*.toml)</translation>
    </message>
    <message id="checked_token">
        <source>Payment gateway</source>
        <translation>Шлюз платежей</translation>
    </message>
    <message id="checked_credentials">
        <source>Access key</source>
        <translation>Ключ доступа</translation>
    </message>
    <message id="checked_availability">
        <source>Taking payments</source>
        <translation>Приём оплаты</translation>
    </message>
    <message id="checked_relay">
        <source>Notification relay</source>
        <translation>Реле уведомлений</translation>
    </message>
    <message id="checked_callback_path">
        <source>Callback path</source>
        <translation>Путь уведомлений</translation>
    </message>
    <message id="checked_journal">
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message id="checked_audit">
        <source>Audit log</source>
        <translation>Журнал событий</translation>
    </message>
    <message id="checked_clock">
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message id="checked_screens">
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message id="checked_printer">
        <source>Receipt printer</source>
        <translation>Принтер чеков</translation>
    </message>
    <message id="checked_secrets">
        <source>Where secrets are kept</source>
        <translation>Хранение секретов</translation>
    </message>
    <message id="found_gateway_answers">
        <source>Answers, version {version}</source>
        <translation>Отвечает, версия {version}</translation>
    </message>
    <message id="found_gateway_silent">
        <source>{url} does not answer. Check the internet connection and the address.</source>
        <translation>{url} не отвечает. Проверьте интернет и адрес шлюза.</translation>
    </message>
    <message id="found_credentials_ok">
        <source>The gateway knows the till</source>
        <translation>Шлюз узнал кассу</translation>
    </message>
    <message id="found_credentials_refused">
        <source>The gateway refused the key: “{said}”. Check the client's ID and secret.</source>
        <translation>Шлюз не принял ключ: «{said}». Проверьте ID и секрет клиента.</translation>
    </message>
    <message id="found_availability_ok">
        <source>Payments are taken now</source>
        <translation>Оплата сейчас принимается</translation>
    </message>
    <message id="found_availability_not">
        <source>Rahmet Pay takes no payments now. Wait and check again.</source>
        <translation>Rahmet Pay сейчас не принимает оплату. Подождите и проверьте снова.</translation>
    </message>
    <message id="found_relay_answers">
        <source>The relay answers</source>
        <translation>Реле отвечает</translation>
    </message>
    <message id="found_relay_silent">
        <source>{url} does not answer. Start the relay or check the address. You can sell; payments show a little later.</source>
        <translation>{url} не отвечает. Запустите реле или проверьте адрес. Продавать можно, об оплате узнаем чуть позже.</translation>
    </message>
    <message id="found_relay_refused">
        <source>The relay answers, but has another secret. Enter the secret that the relay has.</source>
        <translation>Реле отвечает, но секрет другой. Введите тот же секрет, что у реле.</translation>
    </message>
    <message id="found_relay_can_not_stand">
        <source>The relay did not start: {why}. Free the port and check again.</source>
        <translation>Реле не запустилось: {why}. Освободите порт и проверьте снова.</translation>
    </message>
    <message id="found_callback_ok">
        <source>A test callback came back to the till</source>
        <translation>Тестовое уведомление вернулось на кассу</translation>
    </message>
    <message id="found_callback_loopback">
        <source>The gateway can't reach this computer. You can sell: payments show some seconds later.</source>
        <translation>Шлюз не достучится до этого компьютера. Продавать можно: об оплате узнаем через несколько секунд.</translation>
    </message>
    <message id="found_callback_silent">
        <source>{url} does not answer. Check the relay's address for the gateway. You can sell.</source>
        <translation>{url} не отвечает. Проверьте адрес реле для шлюза. Продавать можно.</translation>
    </message>
    <message id="found_callback_other">
        <source>{url} answered HTTP {status}: no relay there, or another secret. Check the address. You can sell.</source>
        <translation>{url} ответил HTTP {status}: там не реле, или секрет другой. Проверьте адрес. Продавать можно.</translation>
    </message>
    <message id="found_journal_none">
        <source>Begins with the first sale</source>
        <translation>Появится с первой продажей</translation>
    </message>
    <message id="found_journal_ok">
        <source>It can be read; orders still watched: {waiting}</source>
        <translation>Читается, под наблюдением заказов: {waiting}</translation>
    </message>
    <message id="found_journal_bad">
        <source>The journal can't be read. Open the till: it keeps the file aside and recovers the orders.</source>
        <translation>Журнал не читается. Откройте кассу: она отложит файл и восстановит заказы.</translation>
    </message>
    <message id="found_audit_none">
        <source>Empty so far</source>
        <translation>Пока пуст</translation>
    </message>
    <message id="found_audit_ok">
        <source>Whole, lines: {lines}</source>
        <translation>Цел, записей: {lines}</translation>
    </message>
    <message id="found_audit_bad">
        <source>Can't be read with the journal: open the till first.</source>
        <translation>Не читается вместе с журналом: сначала откройте кассу.</translation>
    </message>
    <message id="found_audit_broken">
        <source>Line {line} was changed outside the till. Keep the file and compare it with a backup and Z reports.</source>
        <translation>Запись {line} изменена не кассой. Сохраните файл и сверьте с копией и отчётами Z.</translation>
    </message>
    <message id="found_disk_ok">
        <source>It can be written, {gb} GB free</source>
        <translation>Записывается, свободно {gb} ГБ</translation>
    </message>
    <message id="found_disk_low">
        <source>Only {mb} MB free. Free some space: the journal is written before a QR is shown.</source>
        <translation>Свободно только {mb} МБ. Освободите место: журнал пишется до показа QR.</translation>
    </message>
    <message id="found_disk_denied">
        <source>The folder {folder} can't be written. Allow this user to, or choose another.</source>
        <translation>Папка {folder} не записывается. Дайте к ней доступ или выберите другую.</translation>
    </message>
    <message id="found_clock_unknown">
        <source>The gateway did not tell its time</source>
        <translation>Шлюз не сказал своего времени</translation>
    </message>
    <message id="found_clock_ok">
        <source>Differs from the gateway's time by {seconds} s</source>
        <translation>Отклонение от времени шлюза: {seconds} с</translation>
    </message>
    <message id="found_clock_off">
        <source>The clock is {seconds} s off the gateway's. Set it: receipts carry its time.</source>
        <translation>Часы отличаются от времени шлюза на {seconds} с. Поставьте время: оно печатается в чеках.</translation>
    </message>
    <message id="found_screens_ok">
        <source>A window can be opened</source>
        <translation>Окно открывается</translation>
    </message>
    <message id="found_screens_lacking">
        <source>Libraries are missing: {packages}. Install them.</source>
        <translation>Не хватает библиотек: {packages}. Установите их.</translation>
    </message>
    <message id="found_screens_none">
        <source>No screen is seen. Connect one and open the till again.</source>
        <translation>Экрана не видно. Подключите его и откройте кассу снова.</translation>
    </message>
    <message id="found_printer_none">
        <source>None chosen. You can sell and print receipts later.</source>
        <translation>Не выбран. Продавать можно, чеки — позже.</translation>
    </message>
    <message id="found_printer_well">
        <source>Ready to print</source>
        <translation>Готов печатать</translation>
    </message>
    <message id="found_printer_off">
        <source>Does not answer. Switch it on, check its cable and address. You can sell.</source>
        <translation>Не отвечает. Включите принтер и проверьте кабель и адрес. Продавать можно.</translation>
    </message>
    <message id="found_printer_not_ready">
        <source>Not ready. Close its cover and look for a jam. You can sell.</source>
        <translation>Не готов. Закройте крышку и проверьте бумагу. Продавать можно.</translation>
    </message>
    <message id="found_printer_paper">
        <source>Out of paper. Put in a new roll. You can sell.</source>
        <translation>Нет бумаги. Вставьте новый рулон. Продавать можно.</translation>
    </message>
    <message id="found_printer_not_found">
        <source>Not found. Plug it in or check its address. You can sell and print receipts later.</source>
        <translation>Не найден. Подключите принтер или проверьте адрес. Продавать можно, чеки — позже.</translation>
    </message>
    <message id="found_printer_permission">
        <source>This user may not use the printer. Allow it. You can sell.</source>
        <translation>К принтеру нет доступа. Разрешите его этому пользователю. Продавать можно.</translation>
    </message>
    <message id="found_printer_driver">
        <source>The USB driver (libusb) is missing. Install it. You can sell.</source>
        <translation>Не хватает драйвера USB (libusb). Установите его. Продавать можно.</translation>
    </message>
    <message id="found_printer_busy">
        <source>Busy. Wait and check again. You can sell.</source>
        <translation>Занят. Подождите и проверьте снова. Продавать можно.</translation>
    </message>
    <message id="found_printer_failed">
        <source>Does not answer as it should: {said}. Check its address. You can sell.</source>
        <translation>Не отвечает как надо: {said}. Проверьте адрес. Продавать можно.</translation>
    </message>
    <message id="found_printer_layout">
        <source>Prints, but the shop's layout has a mistake: {said}. The usual one is taken.</source>
        <translation>Печатает, но в макете чека ошибка: {said}. Пока печатаем обычный.</translation>
    </message>
    <message id="found_secrets_keyring">
        <source>In the system's keyring</source>
        <translation>В хранилище ключей системы</translation>
    </message>
    <message id="found_secrets_environment">
        <source>In the environment</source>
        <translation>В переменных окружения</translation>
    </message>
    <message id="found_secrets_vault">
        <source>In an encrypted file that POS_VAULT_KEY opens</source>
        <translation>В зашифрованном файле, его открывает POS_VAULT_KEY</translation>
    </message>
    <message id="found_late">
        <source>No answer within {seconds} s. Look whether it hangs and check again.</source>
        <translation>Нет ответа за {seconds} с. Посмотрите, не зависло ли, и проверьте снова.</translation>
    </message>
    <message id="found_odd">
        <source>The check itself failed. The program's log says more; check again.</source>
        <translation>Проверка не удалась. Подробности в журнале программы; проверьте снова.</translation>
    </message>
    <message id="qa_on">
        <source>on</source>
        <translation>включён</translation>
    </message>
    <message id="setup_pin_note">
        <source>A PIN is four digits, typed twice. Leave it empty if you need no PINs yet.</source>
        <translation>PIN — четыре цифры, введите дважды. Оставьте пустым, если PIN-коды пока не нужны.</translation>
    </message>
    <message id="start_again">
        <source>Start again</source>
        <translation>Запустить снова</translation>
    </message>
    <message id="checked_disk">
        <source>Journal and disk</source>
        <translation>Журнал и диск</translation>
    </message>
    <message id="found_secrets_key_file">
        <source>No keyring: the secrets are encrypted, but the key lies in another file. That guards against backups and onlookers, not against whoever reads your files.</source>
        <translation>Хранилища ключей нет: секреты зашифрованы, но ключ лежит рядом, в другом файле. Это бережёт от копий и чужих глаз, не от того, кто читает ваши файлы.</translation>
    </message>
    <message id="setup_nothing_new">
        <source>nothing has changed</source>
        <translation>ничего не изменено</translation>
    </message>
    <message id="setup_mend_first">
        <source>mend first: {what}</source>
        <translation>исправьте: {what}</translation>
    </message>
    <message id="kiosk_order">
        <source>Your order</source>
        <translation>Ваш заказ</translation>
    </message>
    <message id="kiosk_empty">
        <source>Touch what you would like and it shows here</source>
        <translation>Коснитесь товара, и он появится здесь</translation>
    </message>
    <message id="kiosk_total">
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message id="kiosk_pay">
        <source>Pay</source>
        <translation>Оплатить</translation>
    </message>
    <message id="kiosk_choose">
        <source>Choose something</source>
        <translation>Выберите товар</translation>
    </message>
    <message id="kiosk_all">
        <source>Everything</source>
        <translation>Все</translation>
    </message>
    <message id="kiosk_more">
        <source>One more: {name}</source>
        <translation>Ещё: {name}</translation>
    </message>
    <message id="kiosk_less">
        <source>One less: {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
    <message id="kiosk_tile">
        <source>{name}, {amount} tenge</source>
        <translation>{name}, {amount} тенге</translation>
    </message>
    <message id="kiosk_chosen">
        <source>In the order: {n}</source>
        <translation>В заказе: {n}</translation>
    </message>
    <message id="kiosk_clear">
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message id="kiosk_over">
        <source>At most {max} in one order</source>
        <translation>В одном заказе не больше {max}</translation>
    </message>
    <message id="kiosk_leaving">
        <source>The order is cleared in {n} s. Touch the screen to go on.</source>
        <translation>Заказ очистится через {n} с. Коснитесь экрана, чтобы продолжить.</translation>
    </message>
    <message id="kiosk_closed">
        <source>Self-service is closed for now</source>
        <translation>Самообслуживание пока не работает</translation>
    </message>
    <message id="kiosk_ask_staff">
        <source>Please ask a member of staff</source>
        <translation>Обратитесь, пожалуйста, к сотруднику</translation>
    </message>
    <message id="kiosk_welcome">
        <source>Tell the cashier what you would like: the QR shows here</source>
        <translation>Назовите товар кассиру: QR появится здесь</translation>
    </message>
    <message id="kiosk_no_bill">
        <source>The bill was not created</source>
        <translation>Счёт не создан</translation>
    </message>
    <message id="kiosk_again">
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message id="kiosk_again_in">
        <source>in {n} s</source>
        <translation>через {n} с</translation>
    </message>
    <message id="kiosk_staff">
        <source>For the staff</source>
        <translation>Для сотрудников</translation>
    </message>
    <message id="kiosk_list_good">
        <source>The price list is in use, goods: {n}</source>
        <translation>Прайс-лист принят, товаров: {n}</translation>
    </message>
    <message id="kiosk_list_kept">
        <source>The price list has mistakes. Customers see the one before; the till takes the file by itself once it is mended.</source>
        <translation>Прайс-лист с ошибками. Покупатели видят прежний; исправленный файл касса возьмёт сама.</translation>
    </message>
    <message id="kiosk_list_bad">
        <source>The price list has mistakes. Customers are told that self-service is closed; the till takes the file by itself once it is mended.</source>
        <translation>Прайс-лист с ошибками. Покупатели видят, что самообслуживание не работает; исправленный файл касса возьмёт сама.</translation>
    </message>
    <message id="kiosk_list_none">
        <source>No price list is set: the amounts come from the cash-register software</source>
        <translation>Прайс-лист не задан: суммы приходят из кассовой программы</translation>
    </message>
    <message id="kiosk_undealt">
        <source>Payments that must be dealt with: {n}. Close self-service and open the cashier’s till.</source>
        <translation>Оплаты, которые нужно разобрать: {n}. Закройте самообслуживание и откройте кассу кассира.</translation>
    </message>
    <message id="kiosk_journal">
        <source>The till’s journal can’t be written: {detail}. Until it can, no bill is created.</source>
        <translation>Журнал кассы не записывается: {detail}. Пока это так, счета не создаются.</translation>
    </message>
    <message id="kiosk_back">
        <source>Back to the customers</source>
        <translation>К покупателям</translation>
    </message>
    <message id="kiosk_close">
        <source>Close self-service</source>
        <translation>Закрыть самообслуживание</translation>
    </message>
    <message id="price_problem">
        <source>Line {line}, {name}: “{value}”. Expected: {expected}.</source>
        <translation>Строка {line}, {name}: «{value}». Нужно: {expected}.</translation>
    </message>
    <message id="price_problem_file">
        <source>{name}: “{value}”. Expected: {expected}.</source>
        <translation>{name}: «{value}». Нужно: {expected}.</translation>
    </message>
    <message id="price_problems_more">
        <source>And more mistakes: {n}</source>
        <translation>И ещё ошибок: {n}</translation>
    </message>
    <message id="price_expected_file">
        <source>a file that can be read</source>
        <translation>файл, который можно прочитать</translation>
    </message>
    <message id="price_expected_text">
        <source>text in UTF-8</source>
        <translation>текст в кодировке UTF-8</translation>
    </message>
    <message id="price_expected_toml">
        <source>a file by the rules of TOML</source>
        <translation>файл по правилам TOML</translation>
    </message>
    <message id="price_expected_tables">
        <source>only the tables [[item]] and [groups.NAME]</source>
        <translation>только таблицы [[item]] и [groups.ИМЯ]</translation>
    </message>
    <message id="price_expected_columns">
        <source>the columns name_ru and price</source>
        <translation>столбцы name_ru и price</translation>
    </message>
    <message id="price_expected_named">
        <source>one of the names {limit}</source>
        <translation>одно из имён: {limit}</translation>
    </message>
    <message id="price_expected_name">
        <source>one line of 1 to {limit} characters</source>
        <translation>одна строка, от 1 до {limit} знаков</translation>
    </message>
    <message id="price_expected_price">
        <source>whole tenge from 1 to {limit}</source>
        <translation>целые тенге от 1 до {limit}</translation>
    </message>
    <message id="price_expected_group">
        <source>one of the groups {limit}</source>
        <translation>одна из групп: {limit}</translation>
    </message>
    <message id="price_expected_picture">
        <source>a file beside the price list, up to 8 MB: {limit}</source>
        <translation>файл рядом с прайс-листом, до 8 МБ: {limit}</translation>
    </message>
    <message id="price_expected_once">
        <source>each name once in a group</source>
        <translation>каждое название один раз в группе</translation>
    </message>
    <message id="price_expected_items">
        <source>from 1 to {limit}</source>
        <translation>от 1 до {limit}</translation>
    </message>
    <message id="setup_printer_usb">
        <source>USB</source>
        <translation>По USB</translation>
    </message>
    <message id="cannot_work_do_kiosk">
        <source>Orders that were begun are in the journal, and the till will return to them by itself. Press “Start again”. If that does not help, show these words to your administrator:</source>
        <translation>Начатые заказы записаны в журнал, и касса вернётся к ним сама. Нажмите «Запустить снова». Если не поможет, покажите эти слова администратору:</translation>
    </message>
    <message id="kiosk_ask_cancel">
        <source>Cancel the order?</source>
        <translation>Отменить заказ?</translation>
    </message>
    <message id="kiosk_ask_cancel_hint">
        <source>If you are paying already, wait for the answer.</source>
        <translation>Если вы уже платите, дождитесь ответа.</translation>
    </message>
    <message id="setup_text_scale">
        <source>Text size: once the till opens</source>
        <translation>Размер текста: когда касса откроется</translation>
    </message>
    <message id="setup_stored">
        <source>kept; a new one replaces it</source>
        <translation>сохранён; новый заменит его</translation>
    </message>
    <message id="setup_person_name">
        <source>Name for receipts and reports</source>
        <translation>Имя для чеков и отчётов</translation>
    </message>
    <message id="pay_again">
        <source>That attempt failed. You can try again.</source>
        <translation>Попытка не удалась. Можно попробовать ещё раз.</translation>
    </message>
</context>
</TS>
