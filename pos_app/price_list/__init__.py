"""The goods and prices of self-service: `read_price_list` answers them, checked, or names what is wrong."""

from pos_app.price_list.items import Expected, Group, Item, Names, PriceList, PriceListError, Problem
from pos_app.price_list.reading import read_price_list

__all__ = ["Expected", "Group", "Item", "Names", "PriceList", "PriceListError", "Problem", "read_price_list"]
