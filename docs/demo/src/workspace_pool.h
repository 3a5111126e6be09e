// Small device buffers are needed in every step; a pool keeps them from one step to the next.
#pragma once

#include "device_buffer.h"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

// Right: the pool keeps owners. Whoever takes one owns it, and an idle one that the pool drops is
// freed by its own destructor.
class WorkspacePool {
public:
  DeviceBuffer<float> get(std::size_t size) {
    for (DeviceBuffer<float> &idle : idle_)
      if (idle.size() == size) {
        DeviceBuffer<float> taken = std::move(idle);
        idle = std::move(idle_.back());
        idle_.pop_back();
        return taken;
      }
    return DeviceBuffer<float>(size);
  }

  void put(DeviceBuffer<float> buffer) { idle_.push_back(std::move(buffer)); }

  void trim() { idle_.clear(); }

private:
  std::vector<DeviceBuffer<float>> idle_;
};

// Wrong: the pool keeps spans. get() allocates and returns a view, so nobody owns the memory; what
// trim() drops can't be freed any more.
class WorkspaceSpanPool {
public:
  std::span<float> get(std::size_t size) {
    if (!idle_.empty() && idle_.back().size() == size) {
      std::span<float> taken = idle_.back();
      idle_.pop_back();
      return taken;
    }
    float *memory = nullptr;
    CUDA_CHECK(cudaMalloc(&memory, size * sizeof(float)));
    return std::span<float>(memory, size);
  }

  void put(std::span<float> workspace) { idle_.push_back(workspace); }

  void trim() { idle_.clear(); }

private:
  std::vector<std::span<float>> idle_;
};
