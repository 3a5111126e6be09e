// RUN: %check_gpu %s gpu-view-in-callback-map
//
// The entry goes before the memory does, or it owns the memory.
#include <cuda_runtime.h>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

class Buffer {
public:
  explicit Buffer(size_t n) : count(n) { cudaMalloc(&memory, n * sizeof(float)); }
  Buffer(const Buffer &) = delete;
  Buffer &operator=(const Buffer &) = delete;
  ~Buffer() { cudaFree(memory); }
  std::span<float> span() const { return {memory, count}; }

private:
  float *memory = nullptr;
  size_t count;
};
__global__ void reload(float *weights, size_t n);

using Handler = std::function<void()>;
static std::map<std::string, Handler> on_weights;
static std::vector<Handler> steps;
static std::map<std::string, std::span<float>> views;
static std::map<std::string, std::shared_ptr<Buffer>> buffers;

void erased_ok(size_t n) {
  Buffer weights(n);
  on_weights["once"] = [view = weights.span()] { reload<<<8, 64>>>(view.data(), view.size()); };
  on_weights["once"]();
  on_weights.erase("once");
}

void erased_by_iterator_ok(size_t n) {
  Buffer weights(n);
  auto [entry, fresh] = views.emplace("once", weights.span());
  views.erase(entry);
}

void popped_ok(size_t n) {
  Buffer weights(n);
  steps.push_back([view = weights.span()] { reload<<<8, 64>>>(view.data(), view.size()); });
  steps.pop_back();
}

void overwritten_ok(const std::string &name, size_t n) {
  Buffer weights(n);
  views[name] = weights.span();
  views[name] = {};
}

struct Unregister {
  std::string name;
  ~Unregister() { views.erase(name); }
};
void guard_object_ok(size_t n) {
  Buffer weights(n);
  Unregister guard{"once"};
  views["once"] = weights.span();
}

void local_map_ok(size_t n) {
  Buffer weights(n);
  std::map<int, Handler> local;
  local[0] = [view = weights.span()] { reload<<<8, 64>>>(view.data(), view.size()); };
  local[0]();
}

void owner_in_the_handler_ok(size_t n) {
  auto weights = std::make_shared<Buffer>(n);
  on_weights["reload"] = [weights] { reload<<<8, 64>>>(weights->span().data(), weights->span().size()); };
}

void owner_and_view_ok(size_t n) {
  auto weights = std::make_shared<Buffer>(n);
  buffers["reload"] = weights;
  views["reload"] = weights->span();
}
