/* The smallest server that a webhook or wrk can be measured against: one thread, epoll, every request is answered with
   204 as soon as its body is there, connections are kept. It reads of a request its length and nothing else.

   sink PORT */

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#define ROOM 65536
static const char answer[] = "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n";

struct client {
    int descriptor;
    size_t filled;
    char bytes[ROOM];
};

/* The length of the first whole request in what was read; 0 while it is not whole. */
static size_t request(struct client *client)
{
    char *end = memmem(client->bytes, client->filled, "\r\n\r\n", 4);
    if (end == NULL) return 0;
    size_t head = (size_t)(end - client->bytes) + 4, body = 0;
    char kept = *end;
    *end = 0;
    char *field = strcasestr(client->bytes, "\r\ncontent-length:");
    if (field != NULL) body = strtoul(field + 17, NULL, 10);
    *end = kept;
    return head + body <= client->filled ? head + body : 0;
}

static int serve(struct client *client)
{
    ssize_t count = read(client->descriptor, client->bytes + client->filled, ROOM - client->filled);
    if (count <= 0) return 0;
    client->filled += (size_t)count;
    for (size_t length; (length = request(client)) > 0;) {
        client->filled -= length;
        memmove(client->bytes, client->bytes + length, client->filled);
        if (write(client->descriptor, answer, sizeof answer - 1) < 0) return 0;
    }
    return client->filled < ROOM;
}

int main(int argc, char **argv)
{
    if (argc != 2) return 2;
    int yes = 1, listener = socket(AF_INET, SOCK_STREAM, 0), poll = epoll_create1(0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((unsigned short)atoi(argv[1]))};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0 || listen(listener, 128) != 0) {
        perror("sink");
        return 1;
    }
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = NULL}, events[64];
    epoll_ctl(poll, EPOLL_CTL_ADD, listener, &event);
    for (;;) {
        int count = epoll_wait(poll, events, 64, -1);
        for (int i = 0; i < count; i++) {
            struct client *client = events[i].data.ptr;
            if (client == NULL) {
                client = calloc(1, sizeof *client);
                client->descriptor = accept(listener, NULL, NULL);
                setsockopt(client->descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
                event = (struct epoll_event){.events = EPOLLIN, .data.ptr = client};
                epoll_ctl(poll, EPOLL_CTL_ADD, client->descriptor, &event);
            } else if (!serve(client)) {
                close(client->descriptor);
                free(client);
            }
        }
    }
}
