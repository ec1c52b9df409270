#!/usr/bin/env bash
# Measures the default model on all sets and writes the figures beside this file. Argument: the folder of the external sets.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
external=()
if [ $# -gt 0 ]; then
  for set in unsc_umuc news_quotes_prior zsp_plv cameo_manual; do
    external+=(--stance "$set=$1/stance/$set.csv")
  done
  external+=(--stance "newsmtsc=$1/sentiment/newsmtsc.csv"
    --attribution "worldnews=$1/worldnews" --attribution "gum=$1/gum" --attribution-all "polnear-dev=$1/polnear/dev")
fi
"${DEMARCHE:-$here/../../demarche}" evaluate results --output "$here" ${external[@]+"${external[@]}"}
