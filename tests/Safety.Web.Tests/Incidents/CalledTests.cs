using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Incidents;

/// <summary>What a call opens of a report, and the reporter's own way to more help.</summary>
public sealed class CalledTests
{
    [Theory]
    [InlineData("witness", "involved")]
    [InlineData("subject", null)]
    public async Task Who_is_named_in_it_gains_nothing_by_the_call(string role, string? relation)
    {
        await using var agency = await Agency.StartAsync();
        var body = Bodies.With("details", new { people = new[] { new { staff = agency.ManagerOfSouth.Value, role } } });
        body["perpetrator_class"] = "supervisor_or_manager";
        var id = await agency.Filed(agency.Ada, body);
        await CallEveryManager(agency);

        var (status, seen) = await agency.Get(agency.ManagerOfSouth, $"/{id}");

        Assert.Equal(relation is null ? 404 : 200, status);
        if (relation is not null) Assert.Equal(relation, seen.GetProperty("relation").GetString());
    }

    [Fact]
    public async Task Who_is_called_does_not_learn_who_asked_not_to_be_named()
    {
        await using var agency = await Agency.StartAsync();
        var id = await agency.Filed(agency.Ada, Bodies.With("not_named_to_manager", true));
        await CallEveryManager(agency);

        var (_, seen) = await agency.Get(agency.ManagerOfSouth, $"/{id}");

        Assert.DoesNotContain(agency.Ada.Value.ToString(), seen.ToString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, seen.GetProperty("context").GetProperty("tenure_days").ValueKind);
    }

    [Fact]
    public async Task The_reporter_raises_it_further_without_seeing_the_alert()
    {
        await using var agency = await Agency.StartAsync();
        var id = await agency.Filed(agency.Ada);
        var body = new { reason = "Nobody came." };

        var (status, raised) = await agency.Post(agency.Ada, id, "escalation", body);
        Assert.Equal((200, true), (status, raised.GetProperty("changed").GetBoolean()));
        Assert.Single(raised.GetProperty("alerts").EnumerateArray());
        Assert.Equal("1", await agency.App.Scalar<string>("select data ->> 'step' from safety.mt_doc_alert"));
        Assert.False((await agency.Post(agency.Ada, id, "escalation", body)).Body.GetProperty("changed").GetBoolean());
        Assert.Equal(422, (await agency.Post(agency.SafetyLead, id, "escalation", new { })).Status);
        foreach (var other in new[] { agency.Cleo, agency.ManagerOfSouth, agency.Administrator })
            Assert.Equal(404, (await agency.Post(other, id, "escalation", body)).Status);
        Assert.Equal(403, (await agency.Post(agency.Auditor, id, "escalation", body)).Status);
        Assert.Equal(401, (await agency.Post(null, id, "escalation", body)).Status);

        var mild = await agency.Filed(agency.Ada, Bodies.Least(category: "verbal_abuse"));
        Assert.Equal(409, (await agency.Post(agency.Ada, mild, "escalation", body)).Status);
    }

    /// <summary>Nobody answers for ten minutes; at severity 4 that is two steps of the ladder.</summary>
    private static async Task CallEveryManager(Agency agency)
    {
        for (var step = 0; step < 2; step++)
        {
            agency.App.Clock!.Advance(TimeSpan.FromMinutes(5));
            await agency.App.Services.GetRequiredService<Sweep>().Beat(Agency.Ct);
        }
    }
}
