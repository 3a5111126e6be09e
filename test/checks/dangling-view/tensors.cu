// RUN: %check_gpu %s gpu-dangling-view -toolkit=none
//
// libtorch: a temporary tensor frees its storage at the end of the line.
#include <cuda_runtime.h>
#include <torch/torch.h>

__global__ void norm(const float *x, long n);

// A tensor that is made and dropped in one line.
void temporary_tensor_bad(const torch::Tensor &x) {
  auto *data = x.contiguous().data_ptr<float>();
  norm<<<1, 64>>>(data, x.numel());
}

void converted_tensor_bad(const torch::Tensor &x) {
  auto *data = x.to(torch::kFloat).data_ptr<float>();
  norm<<<1, 64>>>(data, x.numel());
}

void kept_tensor_ok(const torch::Tensor &x) {
  auto dense = x.contiguous();
  norm<<<1, 64>>>(dense.data_ptr<float>(), dense.numel());
}

void tensor_of_one_line_ok(const torch::Tensor &x) { norm<<<1, 64>>>(x.contiguous().data_ptr<float>(), x.numel()); }
