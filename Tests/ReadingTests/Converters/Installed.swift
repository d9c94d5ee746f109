import Reading

/// Whether a program that a converter needs is here, without which its tests are skipped.
func isInstalled(_ program: String) -> Bool {
  (try? InstalledProgram.found(program, package: "", versionOption: "-v").get()) != nil
}
