// A build generates this header: macros that log.
#pragma once
#define RAFT_LOG_TRACE(...) (void)0
#define RAFT_LOG_DEBUG(...) (void)0
#define RAFT_LOG_INFO(...) (void)0
#define RAFT_LOG_WARN(...) (void)0
#define RAFT_LOG_ERROR(...) (void)0
#define RAFT_LOG_CRITICAL(...) (void)0
#define RAFT_LOG_TRACE_VEC(...) (void)0
