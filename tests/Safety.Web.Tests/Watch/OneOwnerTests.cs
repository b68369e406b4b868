using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Tests.Alerts;

namespace Safety.Web.Tests.Watch;

/// <summary>Many who take one alert at once.</summary>
public sealed class OneOwnerTests(OneNode node) : IClassFixture<OneNode>
{
    private Agency Agency => node.Agency;

    [Fact]
    public async Task Of_fifty_who_take_it_at_once_one_has_it()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        var people = new List<StaffId>();
        for (var i = 0; i < 50; i++)
            people.Add(await Agency.Person(null, StaffRole.Manager));

        var answers = await Task.WhenAll(people.Select(person =>
            node.App.Ask(new AcknowledgeAlert(alert), Actor.Person(person))));

        var winner = people[answers.ToList().FindIndex(answer => answer.Changed)];
        Assert.Single(answers, answer => answer.Changed);
        Assert.Equal(49, answers.Count(answer => answer.Refusal is AcknowledgeAlert.AlreadyHeld));
        Assert.Equal(winner, (await Agency.Load(alert)).Owner);
        Assert.Equal(1, await node.App.Scalar<long>(
            "select count(*) from safety.mt_events"
            + $" where stream_id = '{alert.Value}' and type = 'alert_acknowledged'"));
    }
}
