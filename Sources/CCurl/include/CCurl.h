#ifndef CONVOKE_CCURL_H
#define CONVOKE_CCURL_H

#include <curl/curl.h>
#include <stddef.h>
#include <stdint.h>

/* libcurl's setters and getters are variadic, which Swift cannot call. One typed function for each kind of argument;
   nothing here decides anything. */

CURLcode convoke_set_long(CURL *handle, CURLoption option, long value);
CURLcode convoke_set_offset(CURL *handle, CURLoption option, curl_off_t value);
CURLcode convoke_set_string(CURL *handle, CURLoption option, const char *value);
CURLcode convoke_set_pointer(CURL *handle, CURLoption option, const void *value);
CURLcode convoke_set_write(CURL *handle, CURLoption option, curl_write_callback value);
CURLcode convoke_set_read(CURL *handle, curl_read_callback value);
CURLcode convoke_set_progress(CURL *handle, curl_xferinfo_callback value);
CURLcode convoke_set_debug(CURL *handle, curl_debug_callback value);
CURLcode convoke_set_open_socket(CURL *handle, curl_opensocket_callback value);

CURLcode convoke_get_long(CURL *handle, CURLINFO info, long *value);
CURLcode convoke_get_offset(CURL *handle, CURLINFO info, curl_off_t *value);
CURLcode convoke_get_socket(CURL *handle, CURLINFO info, curl_socket_t *value);

CURLMcode convoke_multi_set_long(CURLM *multi, CURLMoption option, long value);

/* The easy handle and the result of a CURLMSG_DONE message: `data` is a union, which Swift reads only in pieces. */
CURL *convoke_done_handle(const CURLMsg *message);
CURLcode convoke_done_result(const CURLMsg *message);

/* Copies the network-order address out of what CURLOPT_OPENSOCKETFUNCTION is given: 4 bytes for IPv4, 16 for IPv6.
   Returns the length, or 0 for any other family. (`addr` is longer than its declared type.) */
size_t convoke_address_bytes(const struct curl_sockaddr *address, uint8_t bytes[16]);

/* Opens the socket that libcurl asked for, closed on exec. */
curl_socket_t convoke_open_socket(const struct curl_sockaddr *address);

/* CURLOPT_OPENSOCKETFUNCTION and CURLOPT_CLOSESOCKETFUNCTION for connections with no address policy. `context` is an int
   that holds the open descriptor or -1, so that `convoke_abandon` can end a connection that libcurl would otherwise
   take leave of politely, waiting minutes for an answer. */
curl_socket_t convoke_open_kept_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address);
int convoke_close_kept_socket(void *context, curl_socket_t descriptor);
void convoke_abandon(const int *context);
CURLcode convoke_keep_socket(CURL *handle, int *context);

/* A descriptor that wakes a poll: eventfd, non-blocking, closed on exec; -1 when the process has none left. */
int convoke_wake_open(void);
void convoke_wake_signal(int descriptor);
void convoke_wake_drain(int descriptor);

/* Once a process: curl_global_init, and SIGPIPE ignored unless someone handles it. With CURLOPT_NOSIGNAL, which threads
   need, libcurl leaves SIGPIPE alone, and OpenSSL writes to sockets that a peer may have closed. */
CURLcode convoke_global_init(void);

#endif
