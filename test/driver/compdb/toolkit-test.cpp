//===- toolkit-test.cpp - finding toolkits --------------------------------===//
//
// Part of gpu-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
// Toolkits as distributions lay them out, made of empty files.
//
//===----------------------------------------------------------------------===//

#include "Trees.h"

#include "driver/compdb/Toolkit.h"

#include "llvm/ADT/STLExtras.h"

#include <gtest/gtest.h>

using namespace gputidy::compdb;
using namespace llvm;

/// A search that sees nothing of this machine's environment.
static ToolkitSearch search(const Tree &Machine) {
  ToolkitSearch Search;
  Search.SdkDirectory = Machine.path("sdk");
  Search.Environment = [](StringRef) { return std::nullopt; };
  return Search;
}

TEST(CudaToolkitAt, ReadsTheVersion) {
  Tree Machine;
  Machine.file("cuda/include/cuda_runtime.h");
  Machine.file("cuda/include/cuda.h", "#define CUDA_VERSION 12040\n");
  auto Found = cudaToolkitAt(Machine.path("cuda"));
  ASSERT_TRUE(Found);
  EXPECT_EQ(Found->CudaVersion.Major, 12u);
  EXPECT_EQ(Found->CudaVersion.Minor, 4u);
  EXPECT_EQ(Found->CcclInclude, "");
  Machine.file("cuda/version.json", R"({"cuda": {"version": "12.4.0"},
    "cuda_nvcc": {"version": "12.4.131"}})");
  EXPECT_EQ(cudaToolkitAt(Machine.path("cuda"))->CudaVersion.Build, 131u);
}

TEST(CudaToolkitAt, FindsCccl) {
  Tree Machine;
  Machine.file("cuda/include/cuda_runtime.h");
  Machine.file("cuda/include/cccl/cuda/std/__cccl/version.h",
               "#ifndef __CCCL_VERSION_H\n#define CCCL_VERSION 3000001\n");
  auto Found = cudaToolkitAt(Machine.path("cuda"));
  ASSERT_TRUE(Found);
  EXPECT_EQ(Found->CcclInclude, Machine.path("cuda/include/cccl"));
  EXPECT_EQ(Found->CcclVersion, "3.0.1");
}

TEST(CudaToolkitAt, CondaKeepsHeadersBelowTargets) {
  Tree Machine;
  Machine.file("env/targets/x86_64-linux/include/cuda_runtime.h");
  Machine.file("env/include/zlib.h");
  auto Found = cudaToolkitAt(Machine.path("env"));
  ASSERT_TRUE(Found);
  EXPECT_EQ(Found->CudaInclude,
            Machine.path("env/targets/x86_64-linux/include"));
}

TEST(CudaToolkitAt, OtherDirectoriesAreNone) {
  Tree Machine;
  Machine.file("x/include/zlib.h");
  EXPECT_FALSE(cudaToolkitAt(Machine.path("x")));
  EXPECT_FALSE(cudaToolkitAt(Machine.path("nothing")));
}

TEST(CudaRootsOfNvcc, FollowsLinksAndScripts) {
  Tree Machine;
  Machine.file("cuda-13/bin/nvcc");
  Machine.link("cuda-13/bin/nvcc", "links/bin/nvcc");
  EXPECT_TRUE(is_contained(cudaRootsOfNvcc(Machine.path("links/bin/nvcc")),
                           Machine.path("cuda-13")));
  Machine.file("scripts/bin/nvcc", "#!/bin/sh\nexec " +
                                       Machine.path("cuda-13/bin/nvcc") +
                                       " \"$@\"\n");
  EXPECT_TRUE(is_contained(cudaRootsOfNvcc(Machine.path("scripts/bin/nvcc")),
                           Machine.path("cuda-13")));
}

TEST(CudaRootsOfNvcc, ReadsTheProfile) {
  Tree Machine;
  Machine.file("lib/cuda/bin/nvcc");
  Machine.file("share/cuda/include/cuda_runtime.h");
  Machine.file("lib/cuda/bin/nvcc.profile",
               "TOP = $(_HERE_)/../../../share/cuda\n"
               "INCLUDES += \"-I$(TOP)/include\" $(_SPACE_)\n");
  EXPECT_TRUE(is_contained(cudaRootsOfNvcc(Machine.path("lib/cuda/bin/nvcc")),
                           Machine.path("share/cuda")));
}

TEST(FindToolkit, TheBuildsNvccGoesBeforeTheEnvironment) {
  Tree Machine;
  for (StringRef Name : {"a", "b"}) {
    Machine.file((Name + "/bin/nvcc").str());
    Machine.file((Name + "/include/cuda_runtime.h").str());
  }
  ToolkitSearch Search = search(Machine);
  Search.Environment = [&](StringRef Name) -> std::optional<std::string> {
    if (Name == "CUDA_PATH")
      return Machine.path("b");
    return std::nullopt;
  };
  ToolkitInfo Named = findToolkit(Search);
  EXPECT_EQ(Named.CudaRoot, Machine.path("b"));
  EXPECT_EQ(Named.CudaFoundBy, "CUDA_PATH");
  Search.Compilers = {"g++", Machine.path("a/bin/nvcc")};
  EXPECT_EQ(findToolkit(Search).CudaRoot, Machine.path("a"));
  Search.CudaPath = Machine.path("b");
  EXPECT_EQ(findToolkit(Search).CudaRoot, Machine.path("b"));
}

TEST(FindToolkit, StandInLooksNowhere) {
  Tree Machine;
  Machine.file("cuda/include/cuda_runtime.h");
  Machine.file("sdk/cuda/version.json", R"({"cuda": {"version": "12.8.0"}})");
  ToolkitSearch Search = search(Machine);
  Search.CudaPath = Machine.path("cuda");
  Search.StandIn = true;
  ToolkitInfo Info = findToolkit(Search);
  EXPECT_FALSE(Info.hasCuda());
  EXPECT_EQ(Info.CudaVersion.Major, 12u);
  EXPECT_EQ(Info.CudaVersion.Minor, 8u);
}

TEST(FindToolkit, Rocm) {
  Tree Machine;
  Machine.file("rocm/include/hip/hip_runtime.h");
  ToolkitSearch Search = search(Machine);
  Search.RocmPath = Machine.path("rocm");
  ToolkitInfo Info = findToolkit(Search);
  EXPECT_TRUE(Info.hasRocm());
  EXPECT_EQ(Info.RocmRoot, Machine.path("rocm"));
}

TEST(FindToolkit, TakesFlagsFromTheEnvironment) {
  Tree Machine;
  ToolkitSearch Search = search(Machine);
  Search.Environment = [](StringRef Name) -> std::optional<std::string> {
    if (Name == "NVCC_APPEND_FLAGS")
      return "-DX";
    if (Name == "HIP_PLATFORM")
      return "nvidia";
    return std::nullopt;
  };
  ToolkitInfo Info = findToolkit(Search);
  EXPECT_EQ(Info.NvccAppendFlags, "-DX");
  EXPECT_TRUE(Info.HipOnNvidia);
}

TEST(FindResourceDirectory, HasClangsOwnHeaders) {
  std::string Found = findResourceDirectory("compdb-tests");
  EXPECT_TRUE(sys::fs::exists(Found + "/include/stddef.h")) << Found;
}
