// RUN: %check_gpu %s gpu-view-in-callback-map
//
// A map or list of handlers that outlives the call keeps a closure over memory that ends.
#include <cuda_runtime.h>
#include <functional>
#include <list>
#include <map>
#include <span>
#include <string>
#include <unordered_map>
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
static std::unordered_map<std::string, Handler> on_weights;
static std::unordered_map<int, std::vector<Handler>> by_event;
static std::list<Handler> on_exit_list;

void global_map_bad(size_t n) {
  Buffer weights(n);
  on_weights["reload"] = [view = weights.span()] { reload<<<8, 64>>>(view.data(), view.size()); };
}

void emplaced_bad(size_t n) {
  Buffer weights(n);
  auto view = weights.span();
  on_weights.emplace("reload", [view] { reload<<<8, 64>>>(view.data(), view.size()); });
}

void list_in_a_map_bad(int event, size_t n) {
  Buffer weights(n);
  by_event[event].push_back([view = weights.span()] { reload<<<8, 64>>>(view.data(), view.size()); });
}

void list_bad(size_t n) {
  Buffer weights(n);
  on_exit_list.push_back([view = weights.span()] { reload<<<8, 64>>>(view.data(), view.size()); });
}

class Events {
public:
  void own_handler_bad(size_t n) {
    Buffer weights(n);
    handlers.insert({"own", [view = weights.span()] { reload<<<8, 64>>>(view.data(), view.size()); }});
  }
  void listener_bad(size_t n) {
    Buffer weights(n);
    listeners.push_back([view = weights.span()] { reload<<<8, 64>>>(view.data(), view.size()); });
  }

private:
  std::map<std::string, Handler> handlers;
  std::vector<Handler> listeners;
};
