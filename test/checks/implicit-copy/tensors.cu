// RUN: %check_gpu %s gpu-implicit-copy -toolkit=none
//
// libtorch: a copy of a tensor shares its storage. What is missed is on the page.
#include <cuda_runtime.h>
#include <torch/torch.h>
#include <vector>

__global__ void forward(const float *weights, long n);

static float loss_of(at::Tensor loss) { return loss.item<float>(); }
float passed_ok(const at::Tensor &loss) { return loss_of(loss); }
auto captured_ok(const at::Tensor &values) {
  return [values] { return values.numel(); };
}
class Linear {
public:
  at::Tensor weights_ok() const { return weights; }

private:
  at::Tensor weights;
};
void each_ok(const std::vector<at::Tensor> &parameters) {
  for (auto each : parameters)
    forward<<<1, 256>>>(each.data_ptr<float>(), each.numel());
}

// Another tensor in each turn.
float losses_ok(const std::vector<at::Tensor> &losses) {
  float sum = 0;
  for (const at::Tensor &loss : losses)
    sum += loss.item<float>();
  return sum;
}
void before_the_loop_ok(const at::Tensor &weights, int steps) {
  at::Tensor packed = weights.contiguous();
  for (int step = 0; step < steps; ++step)
    forward<<<1, 256>>>(packed.data_ptr<float>(), packed.numel());
}

// The tensor doesn't change in the loop, and is converted in each turn.
void FN_contiguous(const at::Tensor &weights, int steps) {
  for (int step = 0; step < steps; ++step) {
    at::Tensor packed = weights.contiguous();
    forward<<<1, 256>>>(packed.data_ptr<float>(), packed.numel());
  }
}
float FN_item(const at::Tensor &scale, const std::vector<float> &values) {
  float sum = 0;
  for (float each : values)
    sum += each * scale.item<float>();
  return sum;
}
void FN_cpu(const at::Tensor &table, std::vector<float> &values) {
  for (float &each : values)
    each += table.cpu().data_ptr<float>()[0];
}
void FN_to(const at::Tensor &mask, int steps) {
  for (int step = 0; step < steps; ++step) {
    at::Tensor here = mask.to(at::kCUDA);
    forward<<<1, 256>>>(here.data_ptr<float>(), here.numel());
  }
}
