// Trains a low-rank adapter to imitate a random linear map, a few epochs on made-up samples.
#include "adapter.h"
#include "batch_stager.h"
#include "gradient_hooks.h"
#include "gradient_probe.h"
#include "loss_board.h"
#include "merge_queue.h"

#include <cstdio>

namespace {

constexpr int inputs = 64;
constexpr int outputs = 32;
constexpr int epochs = 20;
constexpr std::size_t batch_size = 16;
constexpr float rate = 0.01f;

// A sample is an input followed by the output that is wanted for it.
std::vector<Sample> make_samples(std::size_t count, std::mt19937 &random) {
  std::normal_distribution<float> normal;
  std::vector<float> target(inputs * outputs);
  for (float &value : target)
    value = 0.1f * normal(random);
  std::vector<Sample> samples(count, Sample(inputs + outputs));
  for (Sample &sample : samples)
    for (int row = 0; row < outputs; ++row)
      for (int col = 0; col < inputs; ++col) {
        if (row == 0)
          sample[col] = normal(random);
        sample[inputs + row] += target[row * inputs + col] * sample[col];
      }
  return samples;
}

class Trainer {
public:
  explicit Trainer(std::mt19937 &random)
      : adapter_({outputs, inputs}, random), y_(outputs), dy_(outputs),
        batch_(batch_size * (inputs + outputs)) {
    CUDA_CHECK(cudaStreamCreate(&stream_));
  }
  ~Trainer() { cudaStreamDestroy(stream_); }
  Trainer(const Trainer &) = delete;
  Trainer &operator=(const Trainer &) = delete;

  void train(const std::vector<Sample> &samples, std::span<float> loss) {
    stage(samples, batch_size, batch_.span(), stream_, [&](std::span<const float> batch) {
      for (; !batch.empty(); batch = batch.subspan(inputs + outputs))
        step(batch.first(inputs), batch.subspan(inputs, outputs), loss);
    });
    run_hook("after_backward", dy_.data(), dy_.size());
  }

  void merge() {
    MergeQueue queue;
    queue.add(prepare_merge(adapter_, stream_));
    queue.run(stream_);
    pool_.trim();
  }

private:
  void step(std::span<const float> x, std::span<const float> wanted, std::span<float> loss) {
    adapter_.forward(x, y_.span(), pool_, stream_);
    squared_error(y_.span(), wanted, dy_.span(), loss.data(), stream_);
    adapter_.backward(x, dy_.span(), rate, pool_, stream_);
  }

  WorkspacePool pool_;
  Adapter adapter_;
  DeviceBuffer<float> y_, dy_, batch_;
  cudaStream_t stream_ = nullptr;
};

} // namespace

int main() {
  std::mt19937 random(1);
  std::vector<Sample> samples = make_samples(256, random);
  Trainer trainer(random);
  probe([&] {
    for (int epoch = 0; epoch < epochs; ++epoch) {
      float loss = run_epoch([&](std::span<float> on_board) { trainer.train(samples, on_board); });
      std::printf("epoch %d: loss %g\n", epoch, loss / samples.size());
    }
  });
  trainer.merge();
}
