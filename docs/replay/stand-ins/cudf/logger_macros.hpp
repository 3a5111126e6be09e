// A build generates this header: macros that log.
#pragma once
#define CUDF_LOG_TRACE(...) (void)0
#define CUDF_LOG_DEBUG(...) (void)0
#define CUDF_LOG_INFO(...) (void)0
#define CUDF_LOG_WARN(...) (void)0
#define CUDF_LOG_ERROR(...) (void)0
#define CUDF_LOG_CRITICAL(...) (void)0
