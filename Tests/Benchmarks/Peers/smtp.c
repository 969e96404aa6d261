/* A bare libcurl sender: as many messages as it is told, over as many kept connections, and nothing else. It makes no
   message of its own, keeps nothing and writes nothing down.

   smtp threads|multi PORT MESSAGES CONNECTIONS BYTES

   threads: one easy handle a thread, each with a connection. multi: all easy handles in one curl_multi, driven by
   curl_multi_poll. Ends with 1 if any transfer failed. */

#include <curl/curl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *message;
static size_t length;
static char url[64];
static struct curl_slist *recipients;

struct sender {
    CURL *handle;
    size_t offset;
    long messages;
    int failed;
};

static size_t give(char *buffer, size_t size, size_t count, void *context)
{
    struct sender *sender = context;
    size_t room = size * count, left = length - sender->offset;
    size_t part = left < room ? left : room;
    memcpy(buffer, message + sender->offset, part);
    sender->offset += part;
    return part;
}

static void prepare(struct sender *sender)
{
    sender->handle = curl_easy_init();
    curl_easy_setopt(sender->handle, CURLOPT_URL, url);
    curl_easy_setopt(sender->handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(sender->handle, CURLOPT_PROXY, "");
    curl_easy_setopt(sender->handle, CURLOPT_MAIL_FROM, "convoke@example.org");
    curl_easy_setopt(sender->handle, CURLOPT_MAIL_RCPT, recipients);
    curl_easy_setopt(sender->handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(sender->handle, CURLOPT_READFUNCTION, give);
    curl_easy_setopt(sender->handle, CURLOPT_READDATA, sender);
    curl_easy_setopt(sender->handle, CURLOPT_INFILESIZE_LARGE, (curl_off_t)length);
    curl_easy_setopt(sender->handle, CURLOPT_PRIVATE, sender);
}

static void *run(void *context)
{
    struct sender *sender = context;
    prepare(sender);
    for (; sender->messages > 0; sender->messages--) {
        sender->offset = 0;
        if (curl_easy_perform(sender->handle) != CURLE_OK) sender->failed = 1;
    }
    curl_easy_cleanup(sender->handle);
    return NULL;
}

static int run_threads(struct sender *senders, int count)
{
    pthread_t *threads = calloc((size_t)count, sizeof *threads);
    int failed = 0;
    for (int i = 0; i < count; i++) pthread_create(&threads[i], NULL, run, &senders[i]);
    for (int i = 0; i < count; i++) {
        pthread_join(threads[i], NULL);
        failed |= senders[i].failed;
    }
    free(threads);
    return failed;
}

static int run_multi(struct sender *senders, int count)
{
    CURLM *multi = curl_multi_init();
    CURLMsg *done;
    int running = 0, left = 0, failed = 0;
    for (int i = 0; i < count; i++) {
        prepare(&senders[i]);
        if (senders[i].messages == 0) continue;
        curl_multi_add_handle(multi, senders[i].handle);
        left++;
    }
    while (left > 0) {
        if (curl_multi_perform(multi, &running) != CURLM_OK) return 1;
        while ((done = curl_multi_info_read(multi, &running)) != NULL) {
            struct sender *sender;
            if (done->msg != CURLMSG_DONE) continue;
            if (done->data.result != CURLE_OK) failed = 1;
            curl_easy_getinfo(done->easy_handle, CURLINFO_PRIVATE, (char **)&sender);
            curl_multi_remove_handle(multi, sender->handle);
            sender->offset = 0;
            if (--sender->messages > 0) {
                curl_multi_add_handle(multi, sender->handle);
            } else {
                left--;
            }
        }
        if (left > 0) curl_multi_poll(multi, NULL, 0, 1000, NULL);
    }
    for (int i = 0; i < count; i++) curl_easy_cleanup(senders[i].handle);
    curl_multi_cleanup(multi);
    return failed;
}

int main(int argc, char **argv)
{
    if (argc != 6) {
        fprintf(stderr, "usage: smtp threads|multi PORT MESSAGES CONNECTIONS BYTES\n");
        return 2;
    }
    long messages = atol(argv[3]);
    int connections = atoi(argv[4]);
    length = (size_t)atol(argv[5]);
    if (messages < 1 || connections < 1 || length < 200) return 2;
    snprintf(url, sizeof url, "smtp://127.0.0.1:%d/localhost", atoi(argv[2]));

    message = malloc(length + 1);
    size_t at = (size_t)snprintf(
        message, length, "From: convoke@example.org\r\nTo: lan@example.org\r\nSubject: a message\r\n\r\n");
    for (; at < length; at++) message[at] = at % 78 == 76 ? '\r' : at % 78 == 77 ? '\n' : 'x';
    recipients = curl_slist_append(NULL, "lan@example.org");
    curl_global_init(CURL_GLOBAL_ALL);
    struct sender *senders = calloc((size_t)connections, sizeof *senders);
    for (int i = 0; i < connections; i++)
        senders[i].messages = messages / connections + (i < messages % connections ? 1 : 0);
    int failed = strcmp(argv[1], "multi") == 0 ? run_multi(senders, connections) : run_threads(senders, connections);
    return failed ? 1 : 0;
}
