#!/usr/bin/env python3
"""Reads papers with Spark: records, motions and links as Parquet, the same as in a Kamerspoor archive.

    spark-submit kamerspoor_job.py --papers /stukken --out /uitvoer [--partitions N] [--program /usr/bin/kamerspoor]

Four tables come out of it, each with the line that Kamerspoor prints and with columns to ask by:

    records   sha256, name, kind, day, kenmerk, ministry, line        kamerspoor.record/1
    errors    path, message                                          papers that could not be read
    motions   key, kamerstuk, line                                   kamerspoor.export-motion/1
    links     kind, from_key, to_key, basis, confidence, line        kamerspoor.export-link/1

Every executor needs the program, and the converters for the kinds of paper that are not text.
"""

import argparse
import os

from pyspark.sql import SparkSession, functions as f


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--papers", required=True, help="a folder, or a glob of folders")
    arguments.add_argument("--out", required=True, help="the folder for the tables; what is there is replaced")
    arguments.add_argument("--partitions", type=int, default=0, help="how many parts; else as many as cores")
    arguments.add_argument("--program", default="kamerspoor")
    asked = arguments.parse_args()

    spark = SparkSession.builder.appName("kamerspoor").getOrCreate()
    parts = asked.partitions or spark.sparkContext.defaultParallelism
    spark.conf.set("spark.sql.shuffle.partitions", parts)
    job = Job(spark, asked.program, parts)

    papers = job.papers(asked.papers)
    records = job.records(papers)
    keys = job.keys(papers)
    motions, links = job.clusters(papers, keys)
    links = links.unionByName(job.wide_blocks(papers, keys, motions))
    for name, table in dict(records=records, errors=job.errors, motions=motions, links=links).items():
        table.write.mode("overwrite").parquet(os.path.join(asked.out, name))
        print(f"{name}: {spark.read.parquet(os.path.join(asked.out, name)).count()}")


class Job:
    def __init__(self, spark, program, parts):
        self.spark, self.program, self.parts = spark, program, parts

    # -- the program as a pipe ----------------------------------------------------------------------------------------

    def pipe(self, lines, *arguments):
        """What the program prints of lines, partition by partition; a status other than 0 fails the job."""
        # PySpark gives the program no environment of its own; the converters are found by PATH.
        environment = {"PATH": os.environ.get("PATH", "/usr/local/bin:/usr/bin:/bin")}
        printed = lines.pipe(" ".join([self.program, *arguments]), env=environment, checkCode=True)
        return self.table(printed)

    def table(self, lines):
        return self.spark.createDataFrame(lines.map(lambda line: (line,)), "line string")

    @staticmethod
    def member(path):
        return f.get_json_object("line", "$." + path)

    # -- papers, records, keys ----------------------------------------------------------------------------------------

    def papers(self, folder):
        """Each paper once, by its digest; of one that has several names the smallest is kept, as in an archive."""
        files = (
            self.spark.read.format("binaryFile")
            .option("recursiveFileLookup", "true")
            .option("pathGlobFilter", "*.{txt,text,pdf,docx,odt,rtf,doc,xml,html}")
            .load(folder)
        )
        name = f.element_at(f.split("path", "/"), -1)
        return (
            files.select(f.sha2("content", 256).alias("sha256"), name.alias("name"), "path", "content")
            .groupBy("sha256")
            .agg(f.min_by(f.struct("path", "content"), f.struct("name", "path")).alias("file"))
            .select("sha256", f.to_json(f.struct("file.path", f.base64("file.content").alias("base64"))).alias("line"))
            .repartition(self.parts, "sha256")
            .persist()
        )

    def records(self, papers):
        printed = self.pipe(papers.rdd.map(lambda row: row.line), "extract", "--ndjson").persist()
        schema = self.member("schema")
        self.errors = printed.where(schema == "kamerspoor.error/1").select(
            self.member("path").alias("path"), self.member("message").alias("message")
        )
        return printed.where(schema == "kamerspoor.record/1").select(
            self.member("source.sha256").alias("sha256"),
            self.member("source.name").alias("name"),
            self.member("kind.value").alias("kind"),
            self.member("date.value").cast("date").alias("day"),
            self.member("kenmerk.value").alias("kenmerk"),
            self.member("sender.ministry").alias("ministry"),
            "line",
        )

    def keys(self, papers):
        """The keys of each paper; a paper that cannot be read has none, and joins nothing."""
        printed = self.pipe(papers.rdd.map(lambda row: row.line), "link-block", "--keys")
        texts = "array<string>"
        return printed.where(self.member("schema") == "kamerspoor.block-keys/1").select(
            self.member("sha256").alias("sha256"),
            f.from_json(self.member("near"), texts).alias("near"),
            f.from_json(self.member("wide"), texts).alias("wide"),
        ).persist()

    # -- the first round: clusters ------------------------------------------------------------------------------------

    def clusters(self, papers, keys):
        """The motions, and the links but the wide ones: whole clusters, as many in a partition as come to lie there."""
        members = self.connected(keys.select("sha256", f.explode("near").alias("key")))
        lines = (
            papers.join(members, "sha256", "left")
            .select(f.coalesce("cluster", "sha256").alias("cluster"), "line")
            .rdd.map(lambda row: (row.cluster, row.line))
            .partitionBy(self.parts)
            .values()
        )
        printed = self.pipe(lines, "link-block").persist()
        motions = printed.where(self.member("schema") == "kamerspoor.export-motion/1").select(
            self.member("key").alias("key"),
            self.member("motion.kamerstuk").alias("kamerstuk"),
            "line",
        )
        return motions, self.links(printed)

    def connected(self, edges):
        """The cluster of each paper that has a key: the smallest digest that it hangs together with.

        A digest travels over one key, and over what its cluster is known to be, in each round; the rounds end when
        nothing changes. Clusters are small, for a near key is of one motion, letter, question or day of a Member.
        """
        edges = edges.persist()
        labels = edges.select("sha256", f.col("sha256").alias("cluster")).distinct().localCheckpoint()
        while True:
            least = edges.join(labels, "sha256").groupBy("key").agg(f.min("cluster").alias("least"))
            near = edges.join(least, "key").groupBy("sha256").agg(f.min("least").alias("cluster"))
            jump = near.alias("one").join(near.alias("other"), f.col("one.cluster") == f.col("other.sha256"))
            newer = jump.select("one.sha256", f.col("other.cluster").alias("cluster")).localCheckpoint()
            changed = newer.join(labels.withColumnRenamed("cluster", "before"), "sha256").where("cluster <> before")
            if changed.isEmpty():
                return newer
            labels = newer

    # -- the second round: people, bodies and ministries ---------------------------------------------------------------

    def wide_blocks(self, papers, keys, motions):
        """The links that only all papers of a person, body or ministry tell, with the motions they speak of."""
        parts = self.parts
        blocks = keys.select("sha256", f.explode("wide").alias("key")).withColumn(
            "part", f.pmod(f.xxhash64("key"), f.lit(parts)).cast("int")
        ).persist()
        # A motion goes where a paper lies that speaks of it, or of another one of its chain.
        chain = f.get_json_object("line", "$.chain[0]").alias("chain")
        spoken = motions.select(
            chain, f.explode(f.from_json(self.member("mentions"), "array<struct<sha256:string>>")).alias("mention")
        ).select("chain", "mention.sha256")
        places = spoken.join(blocks, "sha256").select("chain", "part").distinct()
        told = motions.select(chain, "line").join(places, "chain").select("part", "line")
        held = papers.join(blocks.select("sha256", "part").distinct(), "sha256").select("part", "line")
        asked = blocks.select("part", "key").distinct().select(
            "part", f.to_json(f.struct(f.col("key").alias("block"))).alias("line")
        )
        lines = (
            asked.union(told).union(held)
            .rdd.map(lambda row: (row.part, row.line))
            .partitionBy(parts, lambda part: part)
            .values()
        )
        return self.links(self.pipe(lines, "link-block"))

    def links(self, printed):
        return printed.where(self.member("schema") == "kamerspoor.export-link/1").select(
            self.member("link.kind").alias("kind"),
            self.member("link.from.key").alias("from_key"),
            self.member("link.to.key").alias("to_key"),
            self.member("link.basis").alias("basis"),
            self.member("link.confidence").cast("double").alias("confidence"),
            "line",
        )


if __name__ == "__main__":
    main()
