/* Hooks by name, with a C interface: plugins of the trainer are written in C as often as in C++. */
#pragma once

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The gradient lies on the device. */
typedef void (*gradient_hook)(const float *gradient, size_t size, void *user);

/* Keeps fn and user until unregister_hook; what user points to must live as long. */
void register_hook(const char *name, gradient_hook fn, void *user);
void unregister_hook(const char *name);
void run_hook(const char *name, const float *gradient, size_t size);

#ifdef __cplusplus
}
#endif
