// CUDA 13 dropped this header, which had only unused types in it. Clang's own wrapper of the runtime's
// headers includes it all the same before LLVM 22.
