using System.Net.Http.Json;
using System.Text.Json;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Incidents;

namespace Safety.Web.Tests.Store;

public sealed class RotationProcessTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_master_key_takes_over_while_the_service_serves_and_the_wrong_file_is_refused()
    {
        await using var app = await SafetyApp.StartAsync();
        var ada = await app.Person("Invented Ada", null, StaffRole.Staff);
        var before = await FiledAsync(app, ada);

        var (code, output, errors) = await ServiceProcess.RunAsync(app.Database, app.Folder, "rotate-master-key");

        Assert.True(code == 0, output + errors);
        Assert.Contains("Master key version 2 is in force", output, StringComparison.Ordinal);
        Assert.Equal(Bodies.Words, await WordsAsync(app, ada, before));
        app.Clock!.Advance(TimeSpan.FromSeconds(3));
        var after = await FiledAsync(app, ada);
        Assert.Equal(2, await app.Scalar<int>($"select master_version from keys.data_key where subject = '{after}'"));
        Assert.Equal(0L, await app.Scalar<long>(
            "select count(*) from keys.data_key where master_version = 1 and wrapped is not null"));
        await using (var later = await SafetyApp.StartOnAsync(app.Database, folder: app.Folder))
            Assert.Equal(Bodies.Words, await WordsAsync(later, ada, before));

        await WrongFileIsRefusedAsync(app);
    }

    private static async Task WrongFileIsRefusedAsync(SafetyApp app)
    {
        var folder = Directory.CreateTempSubdirectory("safety-wrong-").FullName;
        var file = Path.Combine(folder, "master.key");
        var wrong = $"2:{Convert.ToBase64String(new byte[32])}\n";
        await File.WriteAllTextAsync(file, wrong, Ct);
        foreach (var arguments in new string[][] { ["rotate-master-key"], [] })
        {
            var (code, output, errors) = await ServiceProcess.RunAsync(app.Database, folder, arguments);
            Assert.Equal(1, code);
            var said = arguments.Length > 0 ? output : errors;
            Assert.Contains("Restore the right file; nothing was changed.", said, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
            Assert.Equal(wrong, await File.ReadAllTextAsync(file, Ct));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task<Guid> FiledAsync(SafetyApp app, StaffId by)
    {
        var id = Guid.CreateVersion7();
        using var client = app.ClientOf(by);
        using var answer = await client.PutAsJsonAsync($"api/v1/incidents/{id}", Bodies.Least(), Ct);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Ct));
        return id;
    }

    private static async Task<string?> WordsAsync(SafetyApp app, StaffId by, Guid report)
    {
        using var client = app.ClientOf(by);
        var seen = await client.GetFromJsonAsync<JsonElement>($"api/v1/incidents/{report}", Ct);
        return seen.GetProperty("report").GetProperty("description").GetString();
    }
}
