// RUN: %check_gpu %s gpu-slice-out-of-range
// Parts of tensors. Negative indices count from the end; the end is clamped.
#include <stdint.h>

namespace c10 {
template <class T> class optional {
public:
  optional() {}
  optional(T value) : value_(value), set_(true) {}

private:
  T value_{};
  bool set_ = false;
};
} // namespace c10

namespace at {
class Tensor {
public:
  Tensor slice(int64_t dim = 0, c10::optional<int64_t> start = {}, c10::optional<int64_t> end = {},
               int64_t step = 1) const;
};
} // namespace at

at::Tensor backwards_bad(const at::Tensor &t) { return t.slice(0, 0, 8, -1); }
at::Tensor no_step_bad(const at::Tensor &t) { return t.slice(1, 0, 8, 0); }
at::Tensor start_and_length_bad(const at::Tensor &t) { return t.slice(0, 16, 8); }
at::Tensor empty_from_the_end_bad(const at::Tensor &t) { return t.slice(0, -1, -4); }

at::Tensor plain_ok(const at::Tensor &t) { return t.slice(0, 8, 16); }
at::Tensor but_the_last_ok(const at::Tensor &t) { return t.slice(0, 2, -1); }
at::Tensor last_ones_ok(const at::Tensor &t) { return t.slice(0, -4, -1); }
at::Tensor every_other_ok(const at::Tensor &t) { return t.slice(0, 0, 8, 2); }
at::Tensor variable_ok(const at::Tensor &t, int64_t from, int64_t to) { return t.slice(0, from, to); }

// The tensor's number of dimensions is not followed.
at::Tensor FN_dimension(const at::Tensor &t) { return t.slice(9, 0, 8); }
