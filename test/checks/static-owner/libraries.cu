// RUN: %check_gpu %s gpu-static-owner -toolkit=none
//
// Owners of libraries. What is missed is on the page.
#include <cuda_runtime.h>
#include <Kokkos_Core.hpp>
#include <cuda/buffer>
#include <cuda/stream>
#include <rmm/cuda_stream.hpp>
#include <rmm/device_buffer.hpp>
#include <rmm/device_uvector.hpp>
#include <torch/torch.h>
#include <memory>
#include <vector>

static rmm::device_buffer buffer_bad(4096, rmm::cuda_stream_view());
static std::unique_ptr<rmm::device_uvector<float>> vector_bad;

static rmm::cuda_stream_view view_ok;
static cuda::buffer<int> *pointer_ok = nullptr;

// Owners of a stream.
static rmm::cuda_stream FN_rmm_stream;
static cuda::stream FN_cuda_stream{cuda::device_ref{0}};

// Counted references, which may be the last.
static at::Tensor FN_tensor;
static std::vector<at::Tensor> FN_tensors;
static Kokkos::View<float *> FN_kokkos;
