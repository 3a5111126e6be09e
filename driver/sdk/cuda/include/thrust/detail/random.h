// Random engines and distributions.
// Facts: CCCL documentation, "Thrust: Random Number Generation".
#pragma once
#include "../../host_defines.h"
#include <cstddef>
#include <cstdint>
#include <iostream>

namespace thrust { namespace random {
#define ENGINE(Name)                                                                                                   \
  struct Name {                                                                                                        \
    using result_type = std::uint32_t;                                                                                 \
    static const result_type default_seed = 1u;                                                                        \
    __host__ __device__ explicit Name(result_type s = default_seed);                                                   \
    __host__ __device__ void seed(result_type s = default_seed);                                                       \
    __host__ __device__ result_type operator()();                                                                      \
    __host__ __device__ void discard(unsigned long long z);                                                            \
    static constexpr result_type min() { return 1u; }                                                                  \
    static constexpr result_type max() { return 0x7ffffffeu; }                                                         \
  };
ENGINE(minstd_rand) ENGINE(minstd_rand0) ENGINE(taus88) ENGINE(ranlux24) ENGINE(ranlux48)
#undef ENGINE
using default_random_engine = minstd_rand;
#define DISTRIBUTION(Name, A, B)                                                                                       \
  template <class T = double> struct Name {                                                                            \
    using result_type = T;                                                                                             \
    __host__ __device__ explicit Name(T a = A, T b = B);                                                               \
    template <class Engine> __host__ __device__ T operator()(Engine &urng);                                            \
    __host__ __device__ void reset();                                                                                  \
  };
DISTRIBUTION(uniform_real_distribution, 0, 1) DISTRIBUTION(uniform_int_distribution, 0, 0x7fffffff)
DISTRIBUTION(normal_distribution, 0, 1)
#undef DISTRIBUTION
} // namespace random
using namespace random;
} // namespace thrust
