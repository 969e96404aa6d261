#ifndef CONVOKE_CCURL_H
#define CONVOKE_CCURL_H
#include <curl/curl.h>
#endif
