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
        <source>The till keeps checking until {time}</source>
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
        <source> payments will be written as soon as possible. Free some disk space.</source>
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
        <source> looking for the rest. You can sell.</source>
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
        <source> the till will write it as soon as it can.</source>
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
    <message id="refund_refused_1">
        <source>The gateway refused the refund: “{msg}”</source>
        <translation>Шлюз отклонил возврат: «{msg}»</translation>
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
</context>
</TS>
