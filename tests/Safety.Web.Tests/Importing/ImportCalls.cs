using System.Text;
using System.Text.Json;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Watch;

namespace Safety.Web.Tests.Importing;

/// <summary>Files handed in by the API.</summary>
internal static class ImportCalls
{
    /// <summary>Hands a file in as somebody, or as nobody.</summary>
    public static async Task<(int Status, JsonElement Body, string Place)> HandIn(
        this TwoTeams agency, string? by, string path, string csv, string type = "text/csv")
    {
        using var client = agency.App.ClientOf(by is null ? null : agency[by]);
        using var body = new StringContent(csv, Encoding.UTF8, type);
        using var answer = await client.PostAsync($"api/v1{path}", body, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (
            (int)answer.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement,
            answer.Headers.Location?.OriginalString.Replace("/api/v1", "", StringComparison.Ordinal) ?? "");
    }

    /// <summary>The import when it has ended.</summary>
    public static async Task<JsonElement> Ended(this TwoTeams agency, string by, string place)
    {
        JsonElement seen = default;
        await Patience.Until(
            async () =>
            {
                seen = (await agency.Send(by, "GET", place)).Body;
                return seen.GetProperty("state").GetString() is "done" or "failed";
            },
            TimeSpan.FromSeconds(60), () => $"The import still is {seen}.");
        return seen;
    }
}
