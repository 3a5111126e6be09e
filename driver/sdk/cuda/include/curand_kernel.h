// cuRAND's device interface: generator states and draws.
// Facts: cuRAND documentation, "Device API".
#pragma once
#include "cuda_runtime.h"
#include "curand.h"
#define DECLARE_STATE(Name) struct curandState##Name { unsigned v[8]; int boxmuller_flag; double boxmuller_extra; };  \
  typedef struct curandState##Name curandState##Name##_t;
DECLARE_STATE(XORWOW) DECLARE_STATE(MRG32k3a) DECLARE_STATE(Philox4_32_10) DECLARE_STATE(Mtgp32) DECLARE_STATE(Sobol32)
DECLARE_STATE(Sobol64) DECLARE_STATE(ScrambledSobol32) DECLARE_STATE(ScrambledSobol64)
#undef DECLARE_STATE
typedef struct curandStateXORWOW curandState_t;
typedef struct curandStateXORWOW curandState;
#if GPU_TIDY_SDK_OFFLOAD
#define D template <class State> __device__
D void curand_init(unsigned long long seed, unsigned long long sequence, unsigned long long offset, State *state);
D void curand_init(curandDirectionVectors32_t direction_vectors, unsigned offset, State *state);
D void curand_init(curandDirectionVectors64_t direction_vectors, unsigned long long offset, State *state);
D unsigned curand(State *state);
D uint4 curand4(State *state);
D float curand_uniform(State *state);
D double curand_uniform_double(State *state);
D float4 curand_uniform4(State *state);
D double2 curand_uniform2_double(State *state);
D float curand_normal(State *state);
D double curand_normal_double(State *state);
D float2 curand_normal2(State *state);
D float4 curand_normal4(State *state);
D double2 curand_normal2_double(State *state);
D float curand_log_normal(State *state, float mean, float stddev);
D unsigned curand_poisson(State *state, double lambda);
D void skipahead(unsigned long long n, State *state);
#undef D
#endif
