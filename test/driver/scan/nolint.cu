// Comments silence findings as they do in clang-tidy: the program and the plugin report the same lines.
//
// RUN: not %gpu-tidy check %s --toolkit=none -q -- -std=c++20 > %t.program
// RUN: %clang-tidy -load %plugin -checks='-*,gpu-*' %s -- %stand-in -std=c++20 > %t.plugin 2>/dev/null || true
// RUN: grep -o '^[^ ]*:[0-9]*:[0-9]*: warning.*' %t.program > %t.a
// RUN: grep -o '^[^ ]*:[0-9]*:[0-9]*: warning.*' %t.plugin | grep -v clang-tidy-nolint > %t.b
// RUN: diff %t.a %t.b
// RUN: FileCheck %s < %t.a --implicit-check-not=warning:
#include <cuda_runtime.h>
#include <functional>
using Task = std::function<void()>;
#define STORY(NAME) float *NAME; cudaMalloc(&NAME, 4)
#define END(NAME) cudaFree(NAME); return task

// CHECK: :[[@LINE+1]]:{{.*}}warning:
Task plain() { STORY(p); Task task = [p] { cudaMemset(p, 0, 4); }; END(p); }
Task line() { STORY(p); Task task = [p] { cudaMemset(p, 0, 4); }; END(p); } // NOLINT
Task named() { STORY(p); Task task = [p] { cudaMemset(p, 0, 4); }; END(p); } // NOLINT(gpu-view-in-closure)
Task glob() { STORY(p); Task task = [p] { cudaMemset(p, 0, 4); }; END(p); } // NOLINT(bugprone-*, gpu-view-*)
// CHECK: :[[@LINE+1]]:{{.*}}warning:
Task other() { STORY(p); Task task = [p] { cudaMemset(p, 0, 4); }; END(p); } // NOLINT(gpu-host-access)
// CHECK: :[[@LINE+1]]:{{.*}}warning:
Task none() { STORY(p); Task task = [p] { cudaMemset(p, 0, 4); }; END(p); } // NOLINT()
// CHECK: :[[@LINE+1]]:{{.*}}warning:
Task word() { STORY(p); Task task = [p] { cudaMemset(p, 0, 4); }; END(p); } // NOLINTS
// NOLINTNEXTLINE
Task next() { STORY(p); Task task = [p] { cudaMemset(p, 0, 4); }; END(p); }
// NOLINTNEXTLINE(gpu-view-in-closure)

// CHECK: :[[@LINE+1]]:{{.*}}warning:
Task after() { STORY(p); Task task = [p] { cudaMemset(p, 0, 4); }; END(p); }
// NOLINTBEGIN(gpu-view-in-closure)
Task inside() { STORY(p); Task task = [p] { cudaMemset(p, 0, 4); }; END(p); }
// NOLINTBEGIN
Task nested() { STORY(p); Task task = [p] { cudaMemset(p, 0, 4); }; END(p); }
// NOLINTEND
// NOLINTEND(gpu-view-in-closure)
// CHECK: :[[@LINE+1]]:{{.*}}warning:
Task outside() { STORY(p); Task task = [p] { cudaMemset(p, 0, 4); }; END(p); }
// NOLINTBEGIN(gpu-host-access)
// CHECK: :[[@LINE+1]]:{{.*}}warning:
Task elsewhere() { STORY(p); Task task = [p] { cudaMemset(p, 0, 4); }; END(p); }
// NOLINTEND(gpu-host-access)
