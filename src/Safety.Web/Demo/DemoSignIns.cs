using System.Security.Cryptography;
using System.Text.Json;
using Safety.Core.Language;
using Safety.Web.Door.Accounts;
using Safety.Web.Door.Tokens;
using Safety.Web.Store;
using Safety.Web.Watch;

namespace Safety.Web.Demo;

/// <summary>One way in for each role.</summary>
/// <param name="Role">The role's code.</param>
/// <param name="UserName">The name to sign in with.</param>
/// <param name="Password">Made for this installation.</param>
/// <param name="Token">An API token that may write.</param>
internal sealed record DemoSignIn(string Role, string UserName, string Password, string Token);

/// <summary>Makes a sign-in for each role and writes them where the person who started the demo finds them.</summary>
internal static class DemoSignIns
{
    /// <summary>The file in the data folder; only its owner reads it.</summary>
    public const string FileName = "demo.json";

    /// <summary>Makes the accounts, and the file.</summary>
    public static async Task<IReadOnlyList<DemoSignIn>> Make(
        IServiceProvider services, DemoPeople people, string folder)
    {
        var made = new List<DemoSignIn>();
        foreach (var (role, person) in new[]
        {
            ("staff", people.WorkersOf(0)[0]), ("manager", people.ManagerOf(0)), ("safety_lead", people.Lead),
            ("auditor", people.Auditor), ("administrator", people.Administrator),
        })
        {
            made.Add(await Make(services, people, role, person));
        }

        var address = services.GetRequiredService<PublicAddress>().Value;
        await Write(Path.Combine(folder, FileName), new { base_address = address, sign_ins = made });
        return made;
    }

    /// <summary>Makes an account for a person, and a token that may write.</summary>
    /// <returns>The token's secret.</returns>
    internal static async Task<string> Enter(
        IServiceProvider services, StaffId person, string mail, string password, string tokenName)
    {
        await using var scope = services.CreateAsyncScope();
        var wrong = await scope.ServiceProvider.GetRequiredService<SignIns>().MakeAsync(person, mail, password);
        if (wrong.Count > 0)
            throw new InvalidOperationException(string.Join(' ', wrong));
        var (_, secret, why) = await scope.ServiceProvider.GetRequiredService<ApiTokens>()
            .MakeAsync(person, tokenName, mayWrite: true, ApiTokens.Longest);
        return secret ?? throw new InvalidOperationException(why);
    }

    private static async Task<DemoSignIn> Make(
        IServiceProvider services, DemoPeople people, string role, StaffId person)
    {
        var mail = DemoPeople.MailOf(people.Everybody.ToList().IndexOf(person));
        var password = $"demo-{RandomNumberGenerator.GetHexString(12, lowercase: true)}";
        return new DemoSignIn(role, mail, password, await Enter(services, person, mail, password, "demo"));
    }

    private static async Task Write(string path, object content)
    {
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(content, HouseJson.Options));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }
}
