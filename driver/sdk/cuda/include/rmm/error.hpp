// RMM's exceptions and checking macros.
// Facts: RMM documentation, "Errors".
#pragma once
#include "../cuda_runtime_api.h"
#include <new>
#include <stdexcept>
#include <string>
namespace rmm {
struct logic_error : std::logic_error { using std::logic_error::logic_error; };
struct cuda_error : std::runtime_error { using std::runtime_error::runtime_error; };
struct bad_alloc : std::bad_alloc { bad_alloc(const char *msg); };
struct out_of_memory : bad_alloc { using bad_alloc::bad_alloc; };
} // namespace rmm
#define RMM_CUDA_TRY(call) do { cudaError_t const error = (call); if (cudaSuccess != error) { cudaGetLastError(); throw rmm::cuda_error{std::string{"CUDA error"}}; } } while (0)
#define RMM_EXPECTS(cond, ...) do { if (!(cond)) throw rmm::logic_error{"RMM failure"}; } while (0)
#define RMM_FAIL(...) throw rmm::logic_error{"RMM failure"}
#define RMM_ASSERT_CUDA_SUCCESS(call) do { cudaError_t const status = (call); (void)status; } while (0)
