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
        <source>Hand over the goods, or refund in the wallet's back office.</source>
        <translation>Отдайте товар или верните деньги в кабинете кошелька.</translation>
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
        <source>Settle the difference, or refund in the wallet's back office.</source>
        <translation>Договоритесь о разнице или верните деньги в кабинете кошелька.</translation>
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
    <message id="given_back">
        <source>Money given back</source>
        <translation>Деньги возвращены</translation>
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
</context>
</TS>
