namespace Safety.Web.Tests.Incidents;

public sealed class ListTests
{
    [Fact]
    public async Task Lists_hold_what_each_may_see_and_no_more()
    {
        await using var agency = await Agency.StartAsync();
        var own = await agency.Filed(agency.Ada);
        var forBea = await agency.Filed(agency.Ada, Bodies.With("on_behalf_of", agency.Bea.Value));
        var south = await agency.Filed(agency.ManagerOfSouth);
        var everything = new[] { own, forBea, south };

        foreach (var (person, visible) in new[]
        {
            (agency.Ada, new[] { own, forBea }), (agency.Bea, [forBea]), (agency.Cleo, []),
            (agency.ManagerOfNorth, [own, forBea]), (agency.ManagerOfSouth, [south]),
            (agency.SafetyLead, everything), (agency.Auditor, everything), (agency.Administrator, []),
        })
        {
            var (status, list) = await agency.Get(person, "");
            Assert.Equal(200, status);
            Assert.Equal(
                visible.Order(),
                list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()).Order());
        }
    }

    [Fact]
    public async Task Pages_of_a_list_follow_each_other_without_a_gap()
    {
        await using var agency = await Agency.StartAsync();
        var filed = new List<Guid>();
        for (var number = 0; number < 7; number++)
        {
            filed.Add(await agency.Filed(agency.Ada));
            if (number % 2 == 0) agency.App.Clock!.Advance(TimeSpan.FromMinutes(1));
        }

        var seen = new List<Guid>();
        string? next = null;
        do
        {
            var (_, page) = await agency.Get(
                agency.SafetyLead, $"?limit=3{(next is null ? "" : "&cursor=" + next)}&state=open");
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
            next = page.GetProperty("next").GetString();
        }
        while (next is not null);

        Assert.Equal(filed.Order(), seen.Order());
        Assert.Equal(7, seen.Distinct().Count());
        Assert.Equal(422, (await agency.Get(agency.SafetyLead, "?cursor=never")).Status);
        Assert.Equal(422, (await agency.Get(agency.SafetyLead, "?limit=201")).Status);
        Assert.Equal(422, (await agency.Get(agency.SafetyLead, "?state=lost")).Status);
    }
}
