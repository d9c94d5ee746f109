import TestAids
import Testing

@Suite(.holdingCorpus) struct `An archive in Datasette` {
  /// Serves the archive on a free port of this machine and asks it; every answer must be that of the `sqlite3` program.
  private static let serving = #"""
    import json, pathlib, socket, subprocess, sys, time, urllib.parse, urllib.request
    import yaml
    archive, folder = sys.argv[1:]
    database = pathlib.Path(archive).stem
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "datasette", "serve", archive, "--metadata", folder + "/metadata.yaml",
         "--host", "127.0.0.1", "--port", str(port), "--setting", "sql_time_limit_ms", "20000"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    base = "http://127.0.0.1:%d" % port
    def get(path, **parameters):
        query = "?" + urllib.parse.urlencode(parameters) if parameters else ""
        with urllib.request.urlopen(base + path + query, timeout=60) as answer:
            return json.load(answer)
    def ask(sql, **parameters):
        command = ["sqlite3", "-readonly", "-json", archive]
        for name, value in parameters.items():
            command += ["-cmd", ".param set :%s \"'%s'\"" % (name, value)]
        return json.loads(subprocess.run(command + [sql], check=True, capture_output=True).stdout or "[]")
    try:
        for attempt in range(600):
            try:
                get("/-/versions.json")
                break
            except OSError:
                time.sleep(0.1)
        metadata = yaml.safe_load(open(folder + "/metadata.yaml"))
        assert get("/-/metadata.json") == metadata
        queries = metadata["databases"][database]["queries"]
        questions = {
            "papers-citing-number": {"number": "32761-251"}, "mentions-of-motion": {"number": "26643-1001"},
            "opinions-on-motion": {"number": "26643-1001"}, "papers-of-dossier": {"dossier": "26643"},
            "promises-to-chamber": {"as_of": "2025-06-30"}, "came-in-run": {"run": "1"},
            "papers-of-ministry": {"ministry": "JenV", "from": "2023-01-01", "to": "2023-12-31"},
            "papers-with-words": {"words": "algoritme*"},
        }
        assert list(questions) == list(queries), list(queries)
        assert not set(queries) & set(metadata["databases"][database]["tables"])
        for name, parameters in questions.items():
            assert list(parameters) == queries[name]["params"], name
            answer = get("/%s/%s.json" % (database, name), _shape="array", **parameters)
            assert answer and answer == ask(queries[name]["sql"], **parameters), (name, answer)
        shown = get("/%s.json" % database)
        assert sorted(it["name"] for it in shown["queries"]) == sorted(queries)
        tables = {it["name"]: it for it in shown["tables"]}
        views = set(it["name"] for it in shown["views"])
        for name, table in metadata["databases"][database]["tables"].items():
            if name in tables:
                assert tables[name]["hidden"] == table.get("hidden", False), name
                columns = set(tables[name]["columns"])
                named = table.get("facets", []) + table.get("sortable_columns", []) + [table.get("label_column"), table.get("fts_pk")]
                # A generated column is none of those that the pragma lists.
                assert set(it for it in named if it) - {"day"} <= columns, (name, named)
            else:
                assert name in views, name
        assert set(tables) | views == set(metadata["databases"][database]["tables"])
        for name, table in tables.items():
            assert table["count"] == ask("SELECT count(*) AS n FROM [%s]" % name)[0]["n"], name
        papers = get("/%s/document.json" % database, _search="algoritmeregister", _size="max")
        found = ask("SELECT count(*) AS n FROM document_search WHERE document_search MATCH 'algoritmeregister'")
        assert papers["filtered_table_rows_count"] == found[0]["n"] > 0
        kinds = {it["value"]: it["count"] for it in get("/%s/document.json" % database)["facet_results"]["kind"]["results"]}
        assert kinds == {it["kind"]: it["n"] for it in ask("SELECT kind, count(*) AS n FROM document GROUP BY kind")}
    finally:
        server.kill()
        server.wait()
    """#

  @Test(.needsPython("datasette", "yaml"), .needsProgram("sqlite3"), arguments: ["en", "nl"])
  func `answers as the database itself does`(_ language: String) throws {
    let place = try #require(Holding.place)
    let made = try place.run(
      "export", "datasette", "--output", "shown-\(language)", "--lang", language)
    #expect(made.status == 0, "\(made.complaint)")
    let run = try place.python(Self.serving, place.archive, "shown-\(language)")
    #expect(run.status == 0, "\(run.complaint)")
  }

  @Test(.needsPython("yaml")) func `has for 1.0 the same behaviour apart from the words`() throws {
    let place = try #require(Holding.place)
    #expect(try place.run("export", "datasette", "--output", "one").status == 0)
    let run = try place.python(
      """
      import yaml
      words, behaviour = (yaml.safe_load(open("one/%s.yaml" % name)) for name in ("metadata", "datasette"))
      assert list(behaviour) == ["databases"] and list(behaviour["databases"]) == ["archive"]
      archive = behaviour["databases"]["archive"]
      assert set(archive) == {"tables", "queries"}
      for query in archive["queries"].values():
          assert set(query) == {"title", "description", "params", "sql"}
          assert all(":" + name in query["sql"] for name in query["params"])
      allowed = {"hidden", "label_column", "facets", "sortable_columns", "fts_table", "fts_pk"}
      for name, table in words["databases"]["archive"]["tables"].items():
          assert table.pop("description")
          assert set(table) <= allowed
          assert archive["tables"].get(name, {}) == table, name
      assert words["databases"]["archive"]["queries"] == archive["queries"]
      """)
    #expect(run.status == 0, "\(run.complaint)")
  }

  @Test func `names every table of the archive and its source files`() throws {
    let place = try #require(Holding.place)
    #expect(try place.run("export", "datasette", "--output", "named").status == 0)
    let text = try place.text(of: "named/metadata.yaml")
    let tables = try place.sqlite("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")
    for table in tables { #expect(text.contains("\n      \(table):"), "\(table)") }
    for row in try place.sqlite("SELECT sha256 || '  \"' || name || '\"' FROM document") {
      #expect(text.contains("# \(row)\n"))
    }
  }

  @Test func `is of the whole archive, in a folder`() throws {
    let some = try ask("export", "datasette", "26643", "--output", "x")
    #expect(some.status == 64)
    #expect(some.complaint.contains("leave 26643 out"))
    #expect(try ask("export", "datasette").status == 64)
  }
}
