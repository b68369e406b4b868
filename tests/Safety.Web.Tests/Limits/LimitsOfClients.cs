using System.Text.Json;
using Safety.Core.Language;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Limits;

/// <summary>Clients of the north with a limit in force, set through the API by two people.</summary>
internal static class LimitsOfClients
{
    /// <summary>A new client with a limit that Ada proposed and her manager approved.</summary>
    public static async Task<(ClientId Client, string Limit)> Limited(
        this TwoTeams agency, string reference, string kind, Dictionary<string, object?>? terms = null,
        string reason = "Invented.")
    {
        var client = await agency.App.ClientIn(agency.North, reference);
        var limit = $"/limits/{Guid.CreateVersion7()}";
        var (status, body) = await agency.Send("ada", "PUT", limit, new Dictionary<string, object?>(terms ?? [])
        {
            ["client_id"] = client.Value,
            ["kind"] = kind,
            ["reason"] = reason,
            ["appeal_route"] = "Write to the invented complaints office.",
        });
        Assert.True(status == 201, body.ToString());
        Assert.Equal(200, await agency.Status("boss_north", "POST", $"{limit}/approval"));
        Assert.Equal("in_force", (await agency.SeenLimit(limit)).GetProperty("state").GetString());
        return (client, limit);
    }

    /// <summary>The limit as Ada sees it.</summary>
    public static async Task<JsonElement> SeenLimit(this TwoTeams agency, string limit) =>
        (await agency.Send("ada", "GET", limit)).Body;
}
