# Links LLVM and Clang into the programs, so that a package needs neither (GPU_TIDY_STATIC).
#
# All archives go into one group: the linker takes the members that are needed, and nobody has to keep
# a list. clangd, BOLT and Exegesis bring their own mains or libraries that the distribution lacks.
file(GLOB STATIC_ARCHIVES ${LLVM_INSTALL_PREFIX}/lib/libclang*.a ${LLVM_INSTALL_PREFIX}/lib/libLLVM*.a)
list(FILTER STATIC_ARCHIVES EXCLUDE REGEX "lib(clangd|clangDaemon|clangDoc|clangTidyPlugin|clangHandle|LLVMExegesis|LLVMBOLT|LLVMFuzz)")

# The distribution has no links for some of these libraries unless their -dev packages are installed.
foreach(NAME z zstd xml2 z3)
  file(GLOB FOUND /usr/lib/*/lib${NAME}.so /usr/lib/*/lib${NAME}.so.*)
  list(SORT FOUND)
  if(FOUND)
    list(GET FOUND 0 FIRST)
    list(APPEND STATIC_SYSTEM ${FIRST})
  endif()
endforeach()

# Programs only: the plugin finds LLVM in the clang-tidy that loads it.
set(IS_PROGRAM "$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>")
target_link_libraries(gpuTidyLLVM INTERFACE
  "$<${IS_PROGRAM}:-Wl,--start-group>" "$<${IS_PROGRAM}:${STATIC_ARCHIVES}>" "$<${IS_PROGRAM}:-Wl,--end-group>"
  "$<${IS_PROGRAM}:-Wl,--as-needed>" "$<${IS_PROGRAM}:${STATIC_SYSTEM}>")
target_link_options(gpuTidyLLVM INTERFACE -Wl,--gc-sections)
