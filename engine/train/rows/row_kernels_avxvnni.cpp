// SPDX-License-Identifier: GPL-3.0-or-later
#define ROWS_NAMESPACE rows_avxvnni
#include "engine/train/rows/row_kernels_body.h"
