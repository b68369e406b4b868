using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Store;

public sealed class RebuildTests
{
    [Fact]
    public async Task A_view_that_was_spoilt_is_made_anew_from_the_facts()
    {
        await using var app = await SafetyApp.StartAsync();
        var team = new TeamId(Guid.CreateVersion7());
        await app.Done(new FormTeam(team, "North"), Actor.Setup);
        var before = await TextOf(app, team);
        await app.Scalar<object>(
            "update safety.mt_doc_team set data = jsonb_set(data, '{name}', '\"Spoilt\"') returning 1");
        Assert.NotEqual(before, await TextOf(app, team));
        var said = new StringWriter();

        var code = await Rebuild(app, "Team", said);

        Assert.Equal(3, code);
        Assert.Contains("The view Team was made anew from the facts.", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("safety.mt_doc_team is not what it was: 1 rows", said.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, await TextOf(app, team));
        Assert.Equal(0, await Rebuild(app, "Team", said));
    }

    [Fact]
    public async Task A_view_that_there_is_not_is_answered_with_those_there_are()
    {
        await using var app = await SafetyApp.StartAsync();
        var said = new StringWriter();

        var code = await Rebuild(app, "Teams", said);

        Assert.Equal(1, code);
        Assert.Contains("Deadlines", said.ToString(), StringComparison.Ordinal);
        Assert.Contains(" Team", said.ToString(), StringComparison.Ordinal);
    }

    private static Task<int> Rebuild(SafetyApp app, string view, TextWriter said) => ViewRebuild.Run(
        view, new HostSettings(app.Database, app.Folder), said, TestContext.Current.CancellationToken);

    private static Task<string?> TextOf(SafetyApp app, TeamId team) =>
        app.Scalar<string>($"select data::text from safety.mt_doc_team where id = '{team.Value}'");
}
