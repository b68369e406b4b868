namespace Safety.Web.Tests.Ops;

public sealed class ScanTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("safety-scan-").FullName;

    public ScanTests() => Git("init", "--quiet");

    [Fact]
    public void This_repository_is_clean()
    {
        var (code, output) = Repo.Run("bash", "ops/scan");
        Assert.True(code == 0, output);
    }

    [Theory]
    [InlineData("key.txt", "-----BEGIN RSA PRIVATE ", "KEY-----")]
    [InlineData("notes.md", "AKIA", "ABCDEFGHIJKLMNOP")]
    [InlineData("Open.cs", "Host=db;Pass", "word=opensesame")]
    [InlineData("appsettings.json", "{ \"ApiKey", "\": \"12345\" }")]
    [InlineData("nuget.config", "https://api.nuget", ".org/v3")]
    [InlineData("Plan.cs", "// TO", "DO later")]
    public void A_planted_sin_is_found(string file, string half, string otherHalf)
    {
        File.WriteAllText(Path.Combine(folder, file), half + otherHalf + "\n");
        Git("add", ".");

        var (code, output) = Repo.Run("bash", "ops/scan", folder);
        Assert.NotEqual(0, code);
        Assert.Contains(file, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_repository_is_not_called_clean()
    {
        Directory.Delete(Path.Combine(folder, ".git"), recursive: true);
        Assert.NotEqual(0, Repo.Run("bash", "ops/scan", folder).ExitCode);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Git(params string[] arguments)
    {
        var (code, output) = Repo.Run("git", ["-C", folder, .. arguments]);
        Assert.True(code == 0, output);
    }
}
