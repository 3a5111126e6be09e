// RUN: %check_gpu %s gpu-implicit-copy -toolkit=none
//
// RMM and libcu++: some of their owners can't be copied without a stream, others can.
#include <cuda_runtime.h>
#include <cuda/buffer>
#include <rmm/device_uvector.hpp>
#include <rmm/device_vector.hpp>
#include <utility>

static size_t rows(rmm::device_vector<int> column) { return column.size(); }
size_t device_vector_bad(const rmm::device_vector<int> &column) { return rows(column); }

static size_t bytes(cuda::buffer<int> column) { return column.size() * sizeof(int); }
size_t buffer_bad(const cuda::buffer<int> &column) { return bytes(column); }

static size_t rows_of(rmm::device_uvector<int> column) { return column.size(); }
size_t moved_ok(rmm::device_uvector<int> column) { return rows_of(std::move(column)); }
size_t copied_on_a_stream_ok(const rmm::device_uvector<int> &column, rmm::cuda_stream_view stream) {
  return rows_of(rmm::device_uvector<int>(column, stream));
}
