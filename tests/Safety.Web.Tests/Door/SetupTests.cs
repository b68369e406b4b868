using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Door;

/// <summary>The first visit to a whole node, with its own sign-in and its own frame around the pages.</summary>
public sealed class SetupTests
{
    private const string Password = "seven quiet rivers bend";

    private static (string, string)[] Typed(string email) =>
        [("Form.Name", "Invented Grace"), ("Form.Email", email), ("Form.Password", Password)];

    private static Task<SafetyApp> StartAsync() => SafetyApp.StartAsync(also: builder =>
        builder.Services.PostConfigure<AuthenticationOptions>(options =>
        {
            // The real sign-in instead of the tests' own.
            options.DefaultScheme = "Door";
            options.DefaultAuthenticateScheme = options.DefaultChallengeScheme = options.DefaultForbidScheme = null;
        }));

    [Fact]
    public async Task The_first_visit_makes_the_administrator_and_the_second_is_sent_to_the_sign_in()
    {
        await using var app = await StartAsync();
        using var browser = new Browser(app.Address);
        Assert.Equal("/setup", (await browser.GetAsync("/sign-in")).SentTo);

        var made = await browser.SubmitAsync("/setup", "setup", Typed("grace@agency.example"));

        Assert.Equal("/", made.SentTo);
        Assert.Equal(1L, await app.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'role_granted' and data ->> 'role' = 'administrator'"));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account/second-factor")).Status);
        Assert.Equal("/account/second-factor", (await browser.GetAsync("/account/tokens")).SentTo);
        using var second = new Browser(app.Address);
        Assert.Equal("/sign-in", (await second.GetAsync("/setup")).SentTo);
        Assert.Equal("/account/second-factor", await InAsync(second, "grace@agency.example"));
    }

    [Fact]
    public async Task Of_two_who_come_first_at_once_one_is_made_and_the_other_is_told()
    {
        await using var app = await StartAsync();
        using var one = new Browser(app.Address);
        using var other = new Browser(app.Address);
        using var both = new Barrier(2);
        void Together() => both.SignalAndWait(Wait);

        var seen = await Task.WhenAll(
            Task.Run(() => one.SubmitAsync("/setup", "setup", Together, Typed("one@agency.example"))),
            Task.Run(() => other.SubmitAsync("/setup", "setup", Together, Typed("two@agency.example"))));

        Assert.Single(seen, answer => answer.SentTo == "/");
        var loser = Assert.Single(seen, answer => answer.SentTo != "/");
        Assert.True(
            loser.SentTo == "/sign-in" || loser.Text.Contains("here first", StringComparison.Ordinal), loser.Text);
        Assert.Equal(1L, await app.Scalar<long>("select count(*) from auth.account"));
        Assert.Equal(1L, await app.Scalar<long>("select count(*) from safety.mt_doc_staffmember"));
    }

    private static TimeSpan Wait { get; } = TimeSpan.FromSeconds(20);

    private static async Task<string?> InAsync(Browser browser, string email)
    {
        await browser.SignInAsync(email, Password);
        return (await browser.GetAsync("/account/tokens")).SentTo;
    }
}
