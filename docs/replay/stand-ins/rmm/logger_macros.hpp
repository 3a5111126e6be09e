// A build generates this header: macros that log.
#pragma once
#define RMM_LOG_TRACE(...) (void)0
#define RMM_LOG_DEBUG(...) (void)0
#define RMM_LOG_INFO(...) (void)0
#define RMM_LOG_WARN(...) (void)0
#define RMM_LOG_ERROR(...) (void)0
#define RMM_LOG_CRITICAL(...) (void)0
