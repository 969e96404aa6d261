/// What may pass by waiting, and on which a server gave up all the same.
extension FailureWords {
    static let passing: [((Int, Int), [String])] = [
        // "retry timeout exceeded", "this message has been in the queue too long"
        (
            (4, 7),
            [
                "retry timeout exceeded", "retry time not reached", "retry timeout", "in the queue too long",
                "delivery time expired", "message expired", "queue too long", "within the allowed queue period",
                "allowed queue period", "could not be delivered for", "cannot send message for",
                "could not send message for", "not delivered within", "has been in queue", "delivery expired",
                "expired", "undelivered after", "maximum time", "quá thời gian",
            ]
        ),
        // "421 4.7.0 Too many messages, slow down"
        (
            (7, 0),
            [
                "rate limit", "rate-limit", "ratelimit", "too many messages", "too many emails",
                "too many recipients this", "receiving mail too quickly", "receiving mail at a rate", "slow down",
                "throttl", "greylist", "graylist", "grey listed", "try again later", "temporarily deferred",
                "temporarily rejected", "exceeded the number of messages",
            ]
        ),
        // "connect to mail.example.org: Connection timed out"
        (
            (4, 1),
            [
                "connection timed out", "connection refused", "operation timed out", "timed out", "no route to host",
                "not responding", "no answer from host", "did not respond", "not reachable", "unreachable",
                "did not accept our requests to connect", "unable to connect", "could not connect",
                "couldn't connect", "cannot connect", "can't connect", "establish an smtp connection", "host is down",
                "connection failed", "network error", "không kết nối được", "không thể kết nối",
            ]
        ),
        // "lost connection with mail.example.org while sending RCPT TO"
        (
            (4, 2),
            [
                "lost connection", "connection lost", "connection reset", "connection dropped",
                "connection was dropped", "connection died", "conversation with", "broken pipe", "closed connection",
            ]
        ),
        (
            (4, 3),
            ["name server failure", "dns lookup failure", "dns failure", "temporary lookup failure", "name service"]
        ),
        ((2, 1), ["mailbox busy", "mailbox temporarily", "temporarily unavailable", "temporarily disabled"]),
        ((3, 1), ["insufficient system storage", "insufficient system resources", "out of disk", "no space left"]),
    ]
}
