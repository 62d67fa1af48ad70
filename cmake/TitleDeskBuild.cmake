# SPDX-License-Identifier: GPL-3.0-or-later
# What all our targets share: language level, warnings, output folders, compiler cache.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
# The ciphered SQLite lies beside the programs and must be found before the system's own.
set(CMAKE_BUILD_RPATH_USE_ORIGIN ON)
set(CMAKE_BUILD_RPATH "$ORIGIN")
set(CMAKE_INSTALL_RPATH "$ORIGIN")

find_program(TITLEDESK_CCACHE ccache)
if(TITLEDESK_CCACHE)
  set(launcher
      ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_INODECACHE=1 CCACHE_DEPEND=1 ${TITLEDESK_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

find_program(TITLEDESK_MOLD mold)
if(TITLEDESK_MOLD AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
  add_link_options(-fuse-ld=mold)
endif()

if(CMAKE_BUILD_TYPE STREQUAL "Debug")
  add_compile_options(-g1)
endif()

if(TITLEDESK_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  add_link_options(-fsanitize=address,undefined)
endif()

# Flags of our own code; third-party code is compiled without them.
add_library(titledesk_flags INTERFACE)
target_compile_options(titledesk_flags INTERFACE
  -Wall -Wextra -Wconversion -Wshadow -Werror=switch
  -Werror $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
  # As GCC's -Wconversion has it; and precompiled headers that ccache can keep.
  $<$<CXX_COMPILER_ID:Clang>:-Wno-sign-conversion> "$<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>")
target_compile_definitions(titledesk_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400
  TITLEDESK_VERSION="${PROJECT_VERSION}")

# A module of ours: every .cpp and .h of its folder (and of the subfolders named after SUBDIRS).
function(titledesk_module name)
  cmake_parse_arguments(arg "" "PCH" "SUBDIRS;LINK" ${ARGN})
  set(patterns "*.cpp" "*.h")
  foreach(subdir IN LISTS arg_SUBDIRS)
    list(APPEND patterns "${subdir}/*.cpp" "${subdir}/*.h")
  endforeach()
  file(GLOB sources CONFIGURE_DEPENDS ${patterns})
  if(NOT sources MATCHES "\\.cpp")
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE ${arg_LINK})
    return()
  endif()
  add_library(${name} STATIC ${sources})
  target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}")
  foreach(subdir IN LISTS arg_SUBDIRS)
    target_include_directories(${name} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/${subdir}")
  endforeach()
  target_link_libraries(${name} PUBLIC ${arg_LINK} PRIVATE titledesk_flags)
  target_precompile_headers(${name} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/${arg_PCH}")
endfunction()

# A program of ours: every .cpp and .h of its folder.
function(titledesk_program name)
  cmake_parse_arguments(arg "" "PCH" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "*.cpp" "*.h")
  if(NOT sources MATCHES "\\.cpp")
    return()
  endif()
  add_executable(${name} ${sources})
  target_link_libraries(${name} PRIVATE ${arg_LINK} titledesk_flags)
  target_precompile_headers(${name} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/${arg_PCH}")
endfunction()
