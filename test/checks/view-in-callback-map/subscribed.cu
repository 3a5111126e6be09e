// RUN: %check_gpu %s gpu-view-in-callback-map
//
// A method puts the handler into its object's map; without a body its name says so.
#include <cuda_runtime.h>
#include <functional>
#include <map>
#include <span>
#include <string>

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
class Events {
public:
  void subscribe(std::string name, Handler handler) { handlers[std::move(name)] = std::move(handler); }
  void unsubscribe(const std::string &name) { handlers.erase(name); }

private:
  std::map<std::string, Handler> handlers;
};

void through_subscribe_bad(Events &events, size_t n) {
  Buffer weights(n);
  events.subscribe("reload", [view = weights.span()] { reload<<<8, 64>>>(view.data(), view.size()); });
}

void by_reference_bad(Events &events, size_t n) {
  Buffer weights(n);
  events.subscribe("reload", [&] { reload<<<8, 64>>>(weights.span().data(), n); });
}

void unsubscribed_ok(Events &events, size_t n) {
  Buffer weights(n);
  events.subscribe("once", [view = weights.span()] { reload<<<8, 64>>>(view.data(), view.size()); });
  events.unsubscribe("once");
}

class Bus {
public:
  void subscribe(const char *topic, Handler handler);
  void unsubscribe(const char *topic);
};

void no_body_bad(Bus &bus, size_t n) {
  Buffer weights(n);
  bus.subscribe("reload", [view = weights.span()] { reload<<<8, 64>>>(view.data(), view.size()); });
}

void no_body_unsubscribed_ok(Bus &bus, size_t n) {
  Buffer weights(n);
  bus.subscribe("once", [view = weights.span()] { reload<<<8, 64>>>(view.data(), view.size()); });
  bus.unsubscribe("once");
}
