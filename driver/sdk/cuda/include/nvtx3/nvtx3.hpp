// NVTX for C++: scoped ranges.
// Facts: NVTX C++ API reference.
#pragma once
#include "../nvToolsExt.h"
#include <cstdint>
#include <string>
namespace nvtx3 {
struct domain { struct global {}; };
struct color { explicit color(std::uint32_t argb); };
struct rgb { rgb(int r, int g, int b); };
struct category { explicit category(std::uint32_t id); };
class event_attributes { public: template <class... Args> explicit event_attributes(const Args &...args); };
template <class D = domain::global> class scoped_range_in {
public:
  template <class... Args> explicit scoped_range_in(const Args &...args);
  scoped_range_in(const scoped_range_in &) = delete;
  scoped_range_in &operator=(const scoped_range_in &) = delete;
  ~scoped_range_in();
};
using scoped_range = scoped_range_in<>;
template <class... Args> void mark(const Args &...args);
} // namespace nvtx3
#define NVTX3_FUNC_RANGE() ::nvtx3::scoped_range const nvtx3_range__{__func__}
