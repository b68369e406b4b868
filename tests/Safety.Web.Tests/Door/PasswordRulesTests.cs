using Microsoft.Extensions.Time.Testing;
using Safety.Web.Door.Accounts;
using Safety.Web.Door.Pages;
using Safety.Web.Door.SignIn;

namespace Safety.Web.Tests.Door;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("eleven char")]
    [InlineData("Password1234!")]
    [InlineData("p@ssw0rdp@ssw0rd")]
    [InlineData("123456789012")]
    [InlineData("aaaaaaaaaaaab")]
    [InlineData("qwertyuiop123")]
    [InlineData("Summer2026!!!!")]
    [InlineData("ada.lovelace 1815")]
    public void What_is_tried_first_is_refused(string password) =>
        Assert.NotNull(PasswordRules.WhatIsWrong(password, "ada.lovelace@agency.example"));

    [Theory]
    [InlineData("seven green apples fall")]
    [InlineData("twelve chars")]
    [InlineData("zwölf schöne Wörter und ein 🐈")]
    [InlineData("nGz8#kQ2!mPx")]
    public void Long_and_uncommon_is_enough_without_rules_of_composition(string password) =>
        Assert.Null(PasswordRules.WhatIsWrong(password, "ada.lovelace@agency.example"));

    [Fact]
    public void A_password_has_an_upper_limit() => Assert.NotNull(PasswordRules.WhatIsWrong(
        string.Concat(Enumerable.Repeat("a long sentence ", 17)), "ada@agency.example"));

    [Fact]
    public void The_wait_doubles_up_to_a_minute_is_for_that_source_alone_and_is_forgiven()
    {
        var time = new FakeTimeProvider();
        var throttle = new Throttle(time);
        var waits = new List<double>();
        for (var i = 0; i < 10; i++)
        {
            throttle.Failed("ada", "there");
            waits.Add(throttle.WaitFor("ada", "there").TotalSeconds);
        }

        Assert.Equal([0, 0, 1, 2, 4, 8, 16, 32, 60, 60], waits);
        Assert.Equal(TimeSpan.Zero, throttle.WaitFor("ada", "elsewhere"));
        Assert.Equal(TimeSpan.Zero, throttle.WaitFor("grace", "there"));
        time.Advance(Throttle.Forgives);
        throttle.Failed("ada", "there");
        Assert.Equal(TimeSpan.Zero, throttle.WaitFor("ada", "there"));
    }

    [Theory]
    [InlineData("/alerts?state=open", true)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("/a\r\nb", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_addresses_of_our_own_are_gone_to(string? address, bool ours) =>
        Assert.Equal(ours, DoorPage.IsOurs(address));
}
