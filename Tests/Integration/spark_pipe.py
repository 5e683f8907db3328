"""Reports checked by several executors of Spark are judged as one process judges them.

usage: spark_pipe.py HECHA REPORTS.jsonl FOLDER

`rdd.pipe` gives the lines of each partition to one process of `hecha stream`. The records must be
those of one process on all lines: the same for each id, none lost where a line is bad, and none lost
or doubled where the process of a partition, or the whole executor with it, dies and Spark tries the
partition again. Ends with status 1 and one sentence at the first thing that is not so.
"""
import json
import os
import pathlib
import shutil
import stat
import subprocess
import sys

os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")

from pyspark.sql import SparkSession  # noqa: E402

PARTITIONS = 6
EXECUTORS = "local-cluster[2,1,1024]"

BAD_LINES = [
    '{"id": "bad-json", "text": "unfinished',
    '{"id": "bad-path", "path": "/nonexistent/report.txt"}',
    '{"id": "bad-empty", "text": ""}',
]

# Kills itself, once, after it has answered some lines of its partition; when FAMILY is given, the
# executor that started it dies with it.
WRAPPER = """#!/bin/bash
if mkdir "{marker}" 2>/dev/null; then
  head -n 3 | "{hecha}" stream --quiet
  {before_death}
  kill -KILL $$
fi
exec "{hecha}" stream --quiet
"""

# The process of Java above the wrapper is the executor, behind the workers of Python.
KILL_EXECUTOR = """
  executor=$PPID
  until [ "$(cat "/proc/$executor/comm")" = java ]; do
    executor=$(sed -n "s/^PPid:[[:space:]]*//p" "/proc/$executor/status")
  done
  kill -KILL "$executor" && touch "{folder}/executor.killed"
"""


def fail(sentence):
    sys.exit(f"spark_pipe: {sentence}")


def without_line(record):
    """A record without the number of its line, which counts within the lines of one process."""
    record = {key: value for key, value in record.items() if key != "line"}
    error = record.get("error")
    if isinstance(error, dict):
        # The sentence about a line that cannot be read names the line.
        record["error"] = {"kind": error.get("kind")}
    return record


def key(record):
    """The id; a line without one that can be read is known by what is wrong with it."""
    if record["id"] is not None:
        return record["id"]
    return json.dumps(without_line(record), sort_keys=True)


def index(lines, origin):
    records = {}
    for line in lines:
        record = json.loads(line)
        if key(record) in records:
            fail(f"{origin}: two records for {key(record)}")
        records[key(record)] = without_line(record)
    return records


def compare(found, wanted, origin):
    found = index(found, origin)
    if lost := sorted(wanted.keys() - found.keys()):
        fail(f"{origin}: {len(lost)} records lost, the first is {lost[0]}")
    if extra := sorted(found.keys() - wanted.keys()):
        fail(f"{origin}: {len(extra)} records too many, the first is {extra[0]}")
    for name, record in wanted.items():
        if found[name] != record:
            fail(f"{origin}: another record for {name} than from one process")
    print(f"{origin}: {len(found)} records, the same as from one process")


def wrapper(folder, name, hecha, before_death=":"):
    marker = folder / f"{name}.died"
    path = folder / f"{name}.sh"
    path.write_text(WRAPPER.format(marker=marker, hecha=hecha, before_death=before_death))
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path, marker


def session(folder):
    builder = SparkSession.builder.master(EXECUTORS).appName("hecha")
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.executor.memory": "512m",
        "spark.task.maxFailures": "4",
        "spark.driver.host": "127.0.0.1",
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
    }
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    return session


def executors(context):
    """How many executors take part, the driver not counted."""
    return context._jsc.sc().getExecutorMemoryStatus().size() - 1


def main(hecha, reports, folder):
    hecha = pathlib.Path(hecha).resolve()
    folder = pathlib.Path(folder).resolve() / "spark-work"
    # What an earlier run killed is to be killed again.
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = pathlib.Path(reports).read_text(encoding="utf-8").splitlines()
    # One bad line in the middle of each of three partitions.
    for number, line in enumerate(BAD_LINES):
        lines.insert((2 * number + 1) * len(lines) // 6, line)
    one = subprocess.run(
        [hecha, "stream", "--quiet"],
        input="".join(line + "\n" for line in lines).encode(),
        stdout=subprocess.PIPE,
        check=True,
    ).stdout.decode().splitlines()
    if len(one) != len(lines):
        fail(f"one process gives {len(one)} records for {len(lines)} lines")
    wanted = index(one, "one process")
    if sum(record["verdict"] == "error" for record in wanted.values()) != len(BAD_LINES):
        fail("one process does not give an error record for each bad line and for no other")

    # The master and the workers of this cluster inherit where they keep their files.
    os.chdir(folder)
    spark = session(folder)
    context = spark.sparkContext
    rdd = context.parallelize(lines, PARTITIONS)

    compare(rdd.pipe(f"{hecha} stream --quiet", checkCode=True).collect(), wanted, "several executors")
    if executors(context) != 2:
        fail(f"{executors(context)} executors took part, not 2")

    path, marker = wrapper(folder, "process", hecha)
    compare(rdd.pipe(str(path), checkCode=True).collect(), wanted, "a process killed")
    if not marker.exists():
        fail("no process was killed")

    path, marker = wrapper(folder, "executor", hecha, KILL_EXECUTOR.format(folder=folder))
    compare(rdd.pipe(str(path), checkCode=True).collect(), wanted, "an executor killed")
    if not (folder / "executor.killed").exists():
        fail("no executor was killed")
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
